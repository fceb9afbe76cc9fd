package org.tfnemo.train.loop;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.tensorflow.exceptions.TensorFlowException;
import org.tfnemo.core.serving.ServingGraph;
import org.tfnemo.train.corpus.Corpus;
import org.tfnemo.train.corpus.Part;
import org.tfnemo.train.corpus.Split;
import org.tfnemo.train.corpus.Utterance;
import org.tfnemo.train.evaluate.Predictions;
import org.tfnemo.train.predict.CorpusPredictions;
import org.tfnemo.train.predict.ServingClassifier;
import org.tfnemo.train.run.RunDirectory;
import org.tfnemo.train.spec.SpecJson;
import org.tfnemo.train.storage.AtomicFile;
import org.tfnemo.train.storage.NotWrittenException;

/** Saves what was trained as the model of its run, and lets that hear the validation and the test part. */
final class Hearing {
    private final RunDirectory run;
    private final Corpus corpus;
    private final Split split;

    Hearing(RunDirectory run, Corpus corpus, Split split) {
        this.run = run;
        this.corpus = corpus;
        this.split = split;
    }

    /** What {@code trained} says of the test part; it is in the run's folder then, as is what it says of the other. */
    Predictions of(Trained trained, TrainingListener listener) throws IOException {
        List<Utterance> validation = split.utterances(corpus, Part.VALIDATION);
        List<Utterance> test = split.utterances(corpus, Part.TEST);
        int total = validation.size() + test.size();
        AtomicFile.write(run.modelSpec(), SpecJson.write(trained.spec()) + "\n");
        ServingGraph graph = new ServingGraph(trained.spec(), trained.weights());
        try (ServingClassifier classifier = ServingClassifier.of(trained.spec(), graph)) {
            save(graph);
            run.writeValidationPredictions(
                    CorpusPredictions.of(classifier, validation, done -> listener.onTesting(done, total)));
            Predictions heard =
                    CorpusPredictions.of(classifier, test, done -> listener.onTesting(validation.size() + done, total));
            run.writePredictions(heard);
            return heard;
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private void save(ServingGraph graph) throws IOException {
        try {
            graph.save(run.model());
        } catch (TensorFlowException e) { // the weights are written by TensorFlow, which says a full disk its own way
            throw new NotWrittenException(run.model(), 0, new IOException(e.getMessage(), e));
        }
    }
}
