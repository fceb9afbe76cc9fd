package org.tfnemo.train.report;

import java.util.List;

/**
 * What the template shows; every text is escaped there, but the pictures, which are markup. The sections {@code test} and
 * {@code training} are lists of one, as the template language understands presence, or of none when the run did not get
 * that far.
 */
record ReportPage(
        String name,
        String corpus,
        String started,
        List<Test> test,
        List<Training> training,
        List<JsonRows.Row> settings,
        List<JsonRows.Row> manifest) {

    /** The test part's scores. */
    record Test(
            int clips,
            List<Headline> headlines,
            boolean severalVoices,
            List<String> absent,
            String confusion,
            List<ClassRow> classes,
            List<SpeakerRow> speakers,
            List<ErrorRow> errors) {}

    /** One score with its intervals. */
    record Headline(String name, String value, String overClips, String overSpeakers) {}

    /** One label's scores. */
    record ClassRow(String label, String precision, String recall, String f1, int support) {}

    /** One speaker's accuracy; {@code width} is it in percent, for a bar. */
    record SpeakerRow(String speaker, int clips, String accuracy, String width) {}

    /** One confident error. */
    record ErrorRow(String file, String speaker, String label, String predicted, String confidence) {}

    /** The training's course. */
    record Training(int epochs, int bestEpoch, String loss, String accuracy, List<EpochRow> rows) {}

    /** One epoch. */
    record EpochRow(
            int epoch,
            String learningRate,
            String trainLoss,
            String trainAccuracy,
            String loss,
            String accuracy,
            String macroF1,
            String uar,
            boolean best) {}
}
