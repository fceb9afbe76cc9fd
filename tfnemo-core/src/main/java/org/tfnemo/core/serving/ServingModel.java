package org.tfnemo.core.serving;

import org.tensorflow.Result;
import org.tensorflow.Session;
import org.tensorflow.Signature;
import org.tensorflow.ndarray.NdArrays;
import org.tensorflow.ndarray.Shape;
import org.tensorflow.ndarray.buffer.DataBuffers;
import org.tensorflow.types.TFloat32;

/** Runs the serving signature of a session. */
final class ServingModel {
    private final Session session;
    private final String audio;
    private final String probabilities;
    private final String logits;
    private final String embedding;

    ServingModel(Session session, Signature signature) {
        this.session = session;
        audio = signature.getInputs().get("audio").name;
        probabilities = signature.getOutputs().get("probabilities").name;
        logits = signature.getOutputs().get("logits").name;
        embedding = signature.getOutputs().get("embedding").name;
    }

    Inference infer(float[] samples, int batch) {
        if (batch < 1 || samples.length == 0 || samples.length % batch != 0) {
            throw new IllegalArgumentException("audio must hold batch clips of equal length, at least one sample each;"
                    + " got " + samples.length + " samples for a batch of " + batch);
        }
        Shape shape = Shape.of(batch, samples.length / batch);
        try (TFloat32 input = TFloat32.tensorOf(shape, DataBuffers.of(samples, true, false));
                Result result = session.runner()
                        .feed(audio, input)
                        .fetch(probabilities)
                        .fetch(logits)
                        .fetch(embedding)
                        .run()) {
            return new Inference(batch, values(result, 0), values(result, 1), values(result, 2));
        }
    }

    private static float[] values(Result result, int index) {
        TFloat32 tensor = (TFloat32) result.get(index);
        float[] copy = new float[Math.toIntExact(tensor.shape().size())];
        tensor.copyTo(NdArrays.wrap(tensor.shape(), DataBuffers.of(copy, false, false)));
        return copy;
    }
}
