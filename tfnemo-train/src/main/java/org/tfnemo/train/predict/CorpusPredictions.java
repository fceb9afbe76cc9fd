package org.tfnemo.train.predict;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;
import org.tfnemo.dsp.audio.AudioFile;
import org.tfnemo.train.corpus.Utterance;
import org.tfnemo.train.evaluate.Prediction;
import org.tfnemo.train.evaluate.Predictions;

/** Lets a classifier hear utterances one by one, from their files. */
public final class CorpusPredictions {
    private CorpusPredictions() {}

    /**
     * What {@code classifier} says of {@code utterances}, whose labels it must all know.
     *
     * @param done hears after each clip how many are done
     */
    public static Predictions of(Classifier classifier, List<Utterance> utterances, IntConsumer done)
            throws IOException {
        requireNonNull(classifier, "classifier");
        List<Prediction> predictions = new ArrayList<>();
        for (Utterance utterance : utterances) {
            if (!classifier.labels().contains(utterance.label())) {
                throw new IllegalArgumentException("labels of the corpus must be the model's " + classifier.labels()
                        + "; got " + utterance.label() + " for " + utterance.fileId());
            }
            predictions.add(new Prediction(
                    utterance.fileId(),
                    utterance.speaker(),
                    utterance.label(),
                    classifier.probabilities(AudioFile.read(utterance.path()).clip())));
            done.accept(predictions.size());
        }
        return new Predictions(classifier.labels(), predictions);
    }
}
