package org.tfnemo.train.predict;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntConsumer;
import org.tfnemo.core.model.ModelSpec;
import org.tfnemo.core.serving.LoadedModel;
import org.tfnemo.dsp.audio.AudioClip;
import org.tfnemo.dsp.audio.AudioFile;
import org.tfnemo.train.corpus.Utterance;

/**
 * Clips by what the network's last layer sees of them: those that look most alike to the model, by the cosine of the
 * angle between their embeddings. An error whose nearest clips have the label that was said is one of the sound; one
 * whose nearest have the true label is one of the last layer.
 */
public final class Neighbours {
    private final ModelSpec spec;
    private final LoadedModel model;
    private final List<Utterance> known;
    private final List<float[]> embeddings;

    /** A clip and how alike it is, −1..1. */
    public record Neighbour(Utterance utterance, double likeness) {}

    private Neighbours(ModelSpec spec, LoadedModel model, List<Utterance> known, List<float[]> embeddings) {
        this.spec = spec;
        this.model = model;
        this.known = known;
        this.embeddings = embeddings;
    }

    /**
     * Lets {@code model} hear {@code known}.
     *
     * @param model not closed
     * @param done hears after each clip how many are done
     */
    public static Neighbours among(List<Utterance> known, ModelSpec spec, LoadedModel model, IntConsumer done)
            throws IOException {
        requireNonNull(spec, "spec");
        requireNonNull(model, "model");
        Neighbours neighbours = new Neighbours(spec, model, List.copyOf(known), new ArrayList<>());
        for (Utterance utterance : known) {
            neighbours.embeddings.add(neighbours.direction(utterance));
            done.accept(neighbours.embeddings.size());
        }
        return neighbours;
    }

    /** The {@code count} clips most like {@code utterance}, which itself is left out; the likest first. */
    public List<Neighbour> of(Utterance utterance, int count) throws IOException {
        float[] direction = direction(utterance);
        List<Neighbour> neighbours = new ArrayList<>();
        for (int i = 0; i < known.size(); i++) {
            if (!known.get(i).fileId().equals(utterance.fileId())) {
                neighbours.add(new Neighbour(known.get(i), product(direction, embeddings.get(i))));
            }
        }
        neighbours.sort(Comparator.comparingDouble(Neighbour::likeness).reversed());
        return neighbours.subList(0, Math.min(count, neighbours.size()));
    }

    /** The embedding scaled to length 1; zeros stay zeros. */
    private float[] direction(Utterance utterance) throws IOException {
        AudioClip clip = AudioFile.read(utterance.path()).clip();
        float[] samples =
                clip.resample(spec.input().rate()).fit(spec.input().samples()).samples();
        float[] embedding = model.infer(samples, 1).embedding();
        double length = Math.sqrt(product(embedding, embedding));
        for (int i = 0; length > 0 && i < embedding.length; i++) {
            embedding[i] /= (float) length;
        }
        return embedding;
    }

    private static double product(float[] a, float[] b) {
        double sum = 0;
        for (int i = 0; i < a.length; i++) {
            sum += (double) a[i] * b[i];
        }
        return sum;
    }
}
