package org.tfnemo.cli.evaluation;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.commons.math3.stat.correlation.SpearmansCorrelation;
import org.tfnemo.core.explain.NetworkView;
import org.tfnemo.core.explain.Relevance;
import org.tfnemo.core.layer.Weights;
import org.tfnemo.core.model.ModelSpec;
import org.tfnemo.dsp.audio.AudioFile;
import org.tfnemo.dsp.npy.NpzFile;
import org.tfnemo.dsp.signal.FeatureMap;
import org.tfnemo.train.corpus.Corpus;
import org.tfnemo.train.corpus.Utterance;
import org.tfnemo.train.picture.Picture;
import org.tfnemo.train.picture.RelevancePicture;
import org.tfnemo.train.predict.Neighbours;
import org.tfnemo.train.run.RunDirectory;
import org.tfnemo.train.run.RunException;
import org.tfnemo.train.spec.SpecJson;

/** Draws what a run's network looked at in the clips it got wrong. Owns the network's graph. */
public final class Explainer implements AutoCloseable {
    private static final int NEAREST = 3;

    private final ModelSpec spec;
    private final NetworkView view;

    private Explainer(ModelSpec spec, NetworkView view) {
        this.spec = spec;
        this.view = view;
    }

    /** Opens the best weights of {@code run}. */
    public static Explainer open(RunDirectory run) throws IOException {
        if (!Files.isRegularFile(run.modelSpec()) || !Files.isDirectory(run.checkpoints())) {
            throw new RunException(
                    run + ": holds no network to look into: not finished yet, or only its predictions" + " were kept");
        }
        ModelSpec spec = SpecJson.read(Files.readString(run.modelSpec(), StandardCharsets.UTF_8));
        Map<String, float[]> values = new LinkedHashMap<>();
        NpzFile.read(best(run.checkpoints())).forEach((name, array) -> values.put(name, array.toArray()));
        return new Explainer(spec, new NetworkView(spec, Weights.owning(values)));
    }

    /** The weights of the last best epoch; runs before 2026-11-29 have one file, without the epoch. */
    private static Path best(Path checkpoints) throws IOException {
        try (Stream<Path> files = Files.list(checkpoints)) {
            return files.filter(file -> file.getFileName().toString().matches("best(-\\d+)?\\.npz"))
                    .max(Comparator.comparingInt(Explainer::epoch))
                    .orElseThrow(() -> new RunException(checkpoints
                            + ": holds no best weights (best-EPOCH.npz), so there is nothing to look into"));
        }
    }

    private static int epoch(Path best) {
        String digits = best.getFileName().toString().replaceAll("\\D", "");
        return digits.isEmpty() ? 0 : Integer.parseInt(digits);
    }

    /**
     * What was seen in an error.
     *
     * @param agreement as {@link Explanation#agreement} says
     * @param neighbours empty where none are wanted
     */
    public record Sight(Evaluation.Error error, Picture picture, Double agreement, List<Explanation.Near> neighbours) {
        /** As it is told where the picture lies in a file. */
        Explanation in(Path file) {
            return new Explanation(
                    error.file(), error.label(), error.predicted(), file.toString(), agreement, neighbours);
        }
    }

    /**
     * Explains {@code errors}, clips of {@code corpus}, with pictures in {@code folder}.
     *
     * @param neighbours null where none are wanted
     */
    public List<Explanation> explain(List<Evaluation.Error> errors, Corpus corpus, Neighbours neighbours, Path folder)
            throws IOException {
        Files.createDirectories(folder);
        List<Explanation> explanations = new ArrayList<>();
        for (Evaluation.Error error : errors) {
            Path file = folder.resolve(
                    (explanations.size() + 1) + "-" + error.file().replaceAll("[^\\w.-]", "_") + ".png");
            Sight sight = look(error, corpus, neighbours);
            sight.picture().writePng(file);
            explanations.add(sight.in(file));
        }
        return explanations;
    }

    /**
     * Looks into {@code error}, a clip of {@code corpus}.
     *
     * @param neighbours null where none are wanted
     */
    public Sight look(Evaluation.Error error, Corpus corpus, Neighbours neighbours) throws IOException {
        Utterance utterance = corpus.find(error.file())
                .orElseThrow(() -> new IllegalArgumentException(
                        "the corpus must hold every judged clip; " + corpus.name() + " lacks " + error.file()));
        float[] samples = AudioFile.read(utterance.path())
                .clip()
                .resample(spec.input().rate())
                .fit(spec.input().samples())
                .samples();
        Relevance relevance = view.relevance(samples, error.predicted());
        String title = error.file() + ": " + error.label() + ", taken for " + error.predicted();
        Picture picture = new RelevancePicture(
                        title,
                        view.features(samples),
                        relevance.gradients(),
                        relevance.occlusion(),
                        spec.representation(),
                        spec.input().rate())
                .picture();
        return new Sight(
                error, picture, agreement(relevance), neighbours == null ? List.of() : near(neighbours, utterance));
    }

    private static Double agreement(Relevance relevance) {
        if (relevance.gradients().rows() * relevance.gradients().frames() < 2) {
            return null; // one cell has no order
        }
        double correlation =
                new SpearmansCorrelation().correlation(values(relevance.gradients()), values(relevance.occlusion()));
        return Double.isNaN(correlation) ? null : correlation;
    }

    private static double[] values(FeatureMap map) {
        float[] cells = map.toArray();
        double[] values = new double[cells.length];
        for (int i = 0; i < cells.length; i++) {
            values[i] = cells[i];
        }
        return values;
    }

    private static List<Explanation.Near> near(Neighbours neighbours, Utterance utterance) throws IOException {
        return neighbours.of(utterance, NEAREST).stream()
                .map(near -> new Explanation.Near(
                        near.utterance().fileId(),
                        near.utterance().speaker(),
                        near.utterance().label(),
                        near.likeness()))
                .toList();
    }

    @Override
    public void close() {
        view.close();
    }
}
