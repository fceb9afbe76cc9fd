package org.tfnemo.core.explain;

import org.tfnemo.dsp.signal.FeatureMap;

/**
 * The map of one clip from its activations and their gradients.
 *
 * <pre>  weight[k] = mean over cells of ∂logit/∂A[cell][k]      map[cell] = max(0, Σₖ weight[k] · A[cell][k])</pre>
 *
 * <p>Source: Selvaraju et al. 2017, arXiv:1610.02391, equations 1 and 2.
 */
final class GradCam {
    private GradCam() {}

    /**
     * The map.
     *
     * @param activations {@code [rows][frames][channels]}; not modified
     * @param gradients the logit's, in the same order; not modified
     */
    static FeatureMap of(float[] activations, float[] gradients, int rows, int frames) {
        int cells = rows * frames;
        int channels = activations.length / cells;
        double[] weights = new double[channels];
        for (int i = 0; i < gradients.length; i++) {
            weights[i % channels] += gradients[i] / (double) cells;
        }
        float[] map = new float[cells];
        for (int cell = 0; cell < cells; cell++) {
            double sum = 0;
            for (int k = 0; k < channels; k++) {
                sum += weights[k] * activations[cell * channels + k];
            }
            map[cell] = (float) Math.max(0, sum);
        }
        return new FeatureMap(rows, frames, map);
    }
}
