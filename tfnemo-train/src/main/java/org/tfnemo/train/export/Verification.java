package org.tfnemo.train.export;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.tfnemo.onnx.AudioBatch;
import org.tfnemo.onnx.FloatTensor;
import org.tfnemo.onnx.OnnxModel;

/** Compares a model file in ONNX Runtime with its reference, input by input, and stops at the first that is too far. */
final class Verification {
    private static final String PROBABILITIES = "probabilities";
    private static final String LOGITS = "logits";
    private static final String EMBEDDING = "embedding";

    private final OnnxModel model;
    private final Reference reference;
    private final Tolerance tolerance;
    private int clips;
    private int undefinedClips;
    private int sameLabel;
    private double probabilities;
    private double logits;
    private double embedding;
    private String probabilitiesAt = "none";

    Verification(OnnxModel model, Reference reference, Tolerance tolerance) {
        this.model = requireNonNull(model, "model");
        this.reference = requireNonNull(reference, "reference");
        this.tolerance = requireNonNull(tolerance, "tolerance");
    }

    /**
     * Compares on all {@code inputs}.
     *
     * @throws ExportException that names the first input that is too far, and how far it is
     */
    VerificationReport run(List<ProbeInput> inputs) throws ExportException {
        for (ProbeInput input : inputs) {
            ModelOutputs expected = reference.run(input.audio(), input.batch(), input.samples());
            compare(input, expected, runModel(input));
        }
        return new VerificationReport(
                inputs.size(), clips, undefinedClips, sameLabel, probabilities, probabilitiesAt, logits, embedding);
    }

    private ModelOutputs runModel(ProbeInput input) throws ExportException {
        try {
            Map<String, FloatTensor> outputs =
                    model.run(AudioBatch.of(input.audio(), input.batch()), Set.of(PROBABILITIES, LOGITS, EMBEDDING));
            return new ModelOutputs(outputs.get(PROBABILITIES), outputs.get(LOGITS), outputs.get(EMBEDDING));
        } catch (IllegalStateException e) {
            throw new ExportException("the converted model fails on " + input + ": " + e.getMessage(), e);
        }
    }

    private void compare(ProbeInput input, ModelOutputs expected, ModelOutputs actual) throws ExportException {
        double far = Difference.absolute(expected.probabilities(), actual.probabilities());
        double farLogits = Difference.relative(expected.logits(), actual.logits());
        double farEmbedding = Difference.relative(expected.embedding(), actual.embedding());
        require(far, tolerance.probabilities(), PROBABILITIES, input);
        require(farLogits, tolerance.activations(), LOGITS, input);
        require(farEmbedding, tolerance.activations(), EMBEDDING, input);
        if (far >= probabilities) {
            probabilities = far;
            probabilitiesAt = input.toString();
        }
        logits = Math.max(logits, farLogits);
        embedding = Math.max(embedding, farEmbedding);
        countLabels(input.batch(), expected.probabilities(), actual.probabilities());
    }

    private static void require(double far, double allowed, String output, ProbeInput input) throws ExportException {
        if (!(far <= allowed)) {
            String how = Double.isInfinite(far)
                    ? "differ in shape, or only one of the two is NaN or infinite"
                    : String.format(Locale.ROOT, "differ by %.3g, more than %.3g", far, allowed);
            throw new ExportException(
                    "the converted model is wrong: on " + input + " its " + output + " and TensorFlow's " + how);
        }
    }

    private void countLabels(int batch, FloatTensor expected, FloatTensor actual) {
        int labels = expected.size() / batch;
        for (int clip = 0; clip < batch; clip++) {
            int label = largest(expected, clip * labels, labels);
            clips++;
            if (Float.isNaN(expected.at(clip * labels + label))) {
                undefinedClips++;
            } else if (label == largest(actual, clip * labels, labels)) {
                sameLabel++;
            }
        }
    }

    /** Index of the first largest of {@code count} values; of the first NaN when there is one. */
    private static int largest(FloatTensor values, int from, int count) {
        int best = 0;
        for (int i = 1; i < count; i++) {
            if (Float.compare(values.at(from + i), values.at(from + best)) > 0) {
                best = i;
            }
        }
        return best;
    }
}
