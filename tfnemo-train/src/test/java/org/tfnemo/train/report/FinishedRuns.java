package org.tfnemo.train.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.tfnemo.dsp.representation.RepresentationKind;
import org.tfnemo.dsp.representation.RepresentationName;
import org.tfnemo.train.evaluate.Prediction;
import org.tfnemo.train.evaluate.Predictions;
import org.tfnemo.train.run.EpochMetrics;
import org.tfnemo.train.run.Machine;
import org.tfnemo.train.run.Manifest;
import org.tfnemo.train.run.MetricsLog;
import org.tfnemo.train.run.RunDirectory;
import org.tfnemo.train.run.RunName;
import org.tfnemo.train.spec.SpecJson;

/** Run directories as training leaves them, of invented figures: one for each representation. */
record FinishedRuns(Path runs) {
    private static final List<String> LABELS = List.of("anger", "fear", "happiness", "neutral", "sadness", "surprised");
    private static final int CLIPS = 120;
    private static final int EPOCHS = 30;

    List<RunDirectory> all() throws IOException {
        List<RunDirectory> made = new ArrayList<>();
        for (RepresentationKind kind : RepresentationKind.values()) {
            made.add(one(RepresentationName.of(kind)));
        }
        return made;
    }

    RunDirectory one(RepresentationName name) throws IOException {
        Random random = new Random(name.id().hashCode());
        double skill = 0.3 + 0.65 * random.nextDouble();
        RunDirectory run = RunDirectory.create(runs, new RunName("nEMO", name.id()));
        run.writeManifest(new Manifest(
                Instant.parse("2026-11-29T01:02:03Z"),
                List.of("tfnemo", "compare", "--data", "nemo"),
                42,
                "0123456789012345678901234567890123456789",
                "nEMO",
                "f363650124f9166a82dc3b6b019d40a66d7d3bed11010c839554821c9a8d9476",
                new Machine("a processor", 2, "an OS 1", "a JVM 17", "2.18.0")));
        run.writeSpec(Map.of(
                "representation",
                SpecJson.tree(name.standard(24_000)),
                "architecture",
                Map.of("kind", "audio_resnet")));
        Files.writeString(
                run.log(),
                "2026-11-29T01:00:00Z  training begins\n2026-11-29T01:10:00Z  epoch 1\n"
                        + "2026-11-29T05:00:00Z  training goes on after epoch 1\n2026-11-29T05:02:30Z  report written\n");
        MetricsLog metrics = MetricsLog.create(run.metrics());
        for (int epoch = 1; epoch <= EPOCHS; epoch++) {
            double share = skill * epoch / EPOCHS;
            metrics.append(
                    new EpochMetrics(epoch, epoch * 65L, 1e-3, 2 - share, share, 2 - share, share, share, share));
        }
        List<Prediction> clips = new ArrayList<>();
        for (int i = 0; i < CLIPS; i++) {
            int truth = i % LABELS.size();
            int said = random.nextDouble() < skill ? truth : random.nextInt(LABELS.size());
            List<Double> probabilities = new ArrayList<>();
            for (int label = 0; label < LABELS.size(); label++) {
                probabilities.add(label == said ? 0.75 : 0.05);
            }
            String speaker = "S" + i % 4;
            clips.add(new Prediction(
                    speaker + "_" + LABELS.get(truth) + "_" + i + ".wav", speaker, LABELS.get(truth), probabilities));
        }
        run.writePredictions(new Predictions(LABELS, clips));
        run.writeValidationPredictions(new Predictions(LABELS, clips));
        return run;
    }
}
