package org.tfnemo.train.report;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.tfnemo.train.evaluate.Bootstrap;
import org.tfnemo.train.evaluate.Predictions;
import org.tfnemo.train.evaluate.ScoreIntervals;
import org.tfnemo.train.evaluate.Scores;
import org.tfnemo.train.report.ReportPage.ClassRow;
import org.tfnemo.train.report.ReportPage.ErrorRow;
import org.tfnemo.train.report.ReportPage.Headline;
import org.tfnemo.train.report.ReportPage.SpeakerRow;

/** Predictions as the report's section on the test part. */
final class TestSection {
    private static final int ERRORS = 10;

    private TestSection() {}

    static ReportPage.Test of(Predictions predictions, long seed) {
        Scores scores = Scores.of(predictions);
        Bootstrap bootstrap = Bootstrap.standard(seed);
        ScoreIntervals clips = bootstrap.overClips(predictions);
        Optional<ScoreIntervals> speakers = bootstrap.overSpeakers(predictions);
        List<Headline> headlines = List.of(
                new Headline(
                        "Accuracy",
                        Figures.percent(scores.accuracy()),
                        Figures.interval(Optional.of(clips.accuracy())),
                        Figures.interval(speakers.map(ScoreIntervals::accuracy))),
                new Headline(
                        "Macro F1",
                        Figures.percent(scores.macroF1()),
                        Figures.interval(Optional.of(clips.macroF1())),
                        Figures.interval(speakers.map(ScoreIntervals::macroF1))),
                new Headline(
                        "UAR",
                        Figures.percent(scores.uar()),
                        Figures.interval(Optional.of(clips.uar())),
                        Figures.interval(speakers.map(ScoreIntervals::uar))));
        return new ReportPage.Test(
                scores.clips(),
                headlines,
                speakers.isPresent(),
                scores.absent(),
                new ConfusionPicture(scores.confusion()).svg(),
                classes(scores),
                speakers(scores),
                errors(predictions));
    }

    private static List<ClassRow> classes(Scores scores) {
        return scores.classes().stream()
                .map(score -> new ClassRow(
                        score.label(),
                        Figures.percent(score.precision()),
                        Figures.percent(score.recall()),
                        Figures.percent(score.f1()),
                        score.support()))
                .toList();
    }

    private static List<SpeakerRow> speakers(Scores scores) {
        return scores.speakers().stream()
                .map(score -> new SpeakerRow(
                        score.speaker().isEmpty() ? "not known" : score.speaker(),
                        score.clips(),
                        Figures.percent(score.accuracy()),
                        String.format(Locale.ROOT, "%.1f", 100 * score.accuracy())))
                .toList();
    }

    private static List<ErrorRow> errors(Predictions predictions) {
        return predictions.worstErrors(ERRORS).stream()
                .map(clip -> new ErrorRow(
                        clip.fileId(),
                        clip.speaker(),
                        clip.label(),
                        predictions.predicted(clip),
                        Figures.percent(clip.confidence())))
                .toList();
    }
}
