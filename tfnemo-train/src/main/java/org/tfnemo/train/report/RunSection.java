package org.tfnemo.train.report;

import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** One section of a run's page: a class, and a line in {@link #all}. */
interface RunSection {
    /** The section, or nothing where the run has nothing to show in it. */
    Optional<Section> of(RunFacts run) throws IOException;

    /** The sections from top to bottom. */
    static List<RunSection> all(Extras extras) {
        return List.of(
                new ScoreSection(),
                new MemberSection(),
                new LabelSection(),
                new GroupSection(extras.breakdowns()),
                new RankingSection(),
                new ConfidenceSection(),
                new ConformalSection(),
                new MistakeSection(extras.media()),
                new ExplanationSection(extras.explanations()),
                new TrainingSection(),
                new SettingsSection());
    }
}
