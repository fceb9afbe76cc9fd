package org.tfnemo.cli.evaluation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntConsumer;
import org.tfnemo.train.corpus.Corpus;
import org.tfnemo.train.corpus.Utterance;
import org.tfnemo.train.evaluate.Bootstrap;
import org.tfnemo.train.evaluate.Breakdown;
import org.tfnemo.train.evaluate.Prediction;
import org.tfnemo.train.evaluate.Predictions;
import org.tfnemo.train.survey.CorpusSurvey;
import org.tfnemo.train.survey.SoundFacts;

/** Scores by speaker, and where the corpus is at hand by gender, length and loudness of the clips. */
public final class ClipBreakdowns {
    private static final Bootstrap BOOTSTRAP = Bootstrap.standard(1);

    private ClipBreakdowns() {}

    /** By speaker, which the predictions themselves know. */
    public static List<Breakdown> of(Predictions predictions) {
        return List.of(Breakdown.byName("speaker", predictions, Prediction::speaker, BOOTSTRAP));
    }

    /**
     * By speaker, gender, length and loudness; the sounds are read.
     *
     * @param corpus must hold every clip of {@code predictions}
     * @param done told how many clips are read, from several threads
     */
    public static List<Breakdown> of(Predictions predictions, Corpus corpus, IntConsumer done) {
        Corpus judged = new Corpus(corpus.name(), corpus.labels(), utterances(predictions, corpus));
        Map<String, SoundFacts> facts = new HashMap<>();
        CorpusSurvey.of(judged, done)
                .sounds()
                .forEach(sound -> facts.put(sound.utterance().fileId(), sound));
        List<Breakdown> breakdowns = new ArrayList<>(of(predictions));
        breakdowns.add(Breakdown.byName("gender", predictions, clip -> gender(clip, corpus), BOOTSTRAP));
        List<Prediction> readable = predictions.clips().stream()
                .filter(clip -> facts.containsKey(clip.fileId()))
                .toList();
        if (!readable.isEmpty()) {
            Predictions heard = new Predictions(predictions.labels(), readable);
            breakdowns.add(Breakdown.byQuarter(
                    "length, s", heard, clip -> facts.get(clip.fileId()).info().seconds(), BOOTSTRAP));
            breakdowns.add(Breakdown.byQuarter(
                    "loudness, dB",
                    heard,
                    clip -> facts.get(clip.fileId()).level().rmsDecibels(),
                    BOOTSTRAP));
        }
        return breakdowns;
    }

    private static String gender(Prediction clip, Corpus corpus) {
        return corpus.find(clip.fileId()).orElseThrow().gender();
    }

    private static List<Utterance> utterances(Predictions predictions, Corpus corpus) {
        return predictions.clips().stream()
                .map(clip -> corpus.find(clip.fileId())
                        .orElseThrow(() -> new IllegalArgumentException("the corpus must hold every judged clip; "
                                + corpus.name() + " lacks " + clip.fileId())))
                .toList();
    }
}
