package org.tfnemo.train.report;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.tfnemo.train.storage.AtomicFile;
import org.tfnemo.train.trial.Study;

/** A search for settings as one HTML page. The same trials give the same page. */
public final class StudyReport {
    private final Page page;

    private StudyReport(Page page) {
        this.page = page;
    }

    /**
     * The report of {@code study}, called {@code title}.
     *
     * @param command that trains the best trial again; empty where there is none
     */
    public static StudyReport of(String title, Study study, String command) {
        List<Section> sections = List.of(
                new StudyScores(study, command).section(),
                new StudyPicture(study).section(),
                new StudyTraining(study).section());
        return new StudyReport(new Page(title, study.trials().size() + " trials", sections));
    }

    /** The page. */
    public String html() {
        return page.html();
    }

    /** Writes the page. */
    public void write(Path file) throws IOException {
        AtomicFile.write(file, html());
    }

    /** Writes the picture of all trials as SVG that stands alone. */
    public void writePicture(Path file) throws IOException {
        Figure trials = page.figures().stream()
                .filter(figure -> figure.id().equals(StudyPicture.ID))
                .findFirst()
                .orElseThrow();
        AtomicFile.write(file, FigureFiles.alone(trials.chart()));
    }
}
