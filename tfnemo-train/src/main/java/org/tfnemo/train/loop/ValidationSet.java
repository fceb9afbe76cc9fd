package org.tfnemo.train.loop;

import java.util.ArrayList;
import java.util.List;
import org.tfnemo.train.corpus.Utterance;
import org.tfnemo.train.evaluate.Prediction;
import org.tfnemo.train.evaluate.Predictions;
import org.tfnemo.train.evaluate.Scores;

/** The validation clips' standardised features, kept in memory, and what a network makes of them. */
final class ValidationSet {
    private final List<Utterance> utterances;
    private final List<String> labels;
    private final List<float[]> chunks;
    private final int clipSize;

    /**
     * @param chunks the clips' features one after another, in pieces of whole clips; taken over
     */
    ValidationSet(List<Utterance> utterances, List<String> labels, List<float[]> chunks, int clipSize) {
        this.utterances = List.copyOf(utterances);
        this.labels = List.copyOf(labels);
        this.chunks = List.copyOf(chunks);
        this.clipSize = clipSize;
    }

    /**
     * What {@code graph} makes of the clips after {@code epoch}.
     *
     * @throws DivergedException when that is not finite
     */
    EpochResult.Validation evaluate(TrainingGraph graph, int epoch) {
        List<Prediction> predictions = new ArrayList<>();
        for (float[] chunk : chunks) {
            int clips = chunk.length / clipSize;
            float[] logits = graph.logits(chunk, clips);
            for (int i = 0; i < clips; i++) {
                Utterance utterance = utterances.get(predictions.size());
                if (Finite.firstNot(logits, i * labels.size(), labels.size()) >= 0) {
                    throw DivergedException.validation(epoch, utterance.fileId());
                }
                predictions.add(new Prediction(
                        utterance.fileId(),
                        utterance.speaker(),
                        utterance.label(),
                        Softmax.of(logits, i * labels.size(), labels.size())));
            }
        }
        Scores scores = Scores.of(new Predictions(labels, predictions));
        return new EpochResult.Validation(
                scores.logLoss(), scores.accuracy(), scores.macroF1(), scores.uar(), scores.confusion());
    }
}
