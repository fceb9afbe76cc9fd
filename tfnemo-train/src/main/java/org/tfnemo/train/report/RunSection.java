package org.tfnemo.train.report;

import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** One section of a run's page: a class, and a line in {@link #all}. */
interface RunSection {
    /** The section, or nothing where the run has nothing to show in it. */
    Optional<Section> of(RunFacts run) throws IOException;

    /** The sections from top to bottom. */
    static List<RunSection> all(ClipMedia media) {
        return List.of(
                new ScoreSection(),
                new LabelSection(),
                new SpeakerSection(),
                new MistakeSection(media),
                new TrainingSection(),
                new SettingsSection());
    }
}
