package org.tfnemo.train.report;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.tfnemo.train.run.RunDirectory;

/**
 * One run as an HTML page: scores with intervals, confusion matrix, errors, learning curves, settings, manifest. It
 * reads the run's files; all but the manifest may be missing, and the page then says that the run did not get that far.
 * The same files give the same page.
 */
public final class RunReport {
    private final RunDirectory run;
    private final Page page;

    private RunReport(RunDirectory run, Page page) {
        this.run = run;
        this.page = page;
    }

    /** The report of {@code run}; {@code media} gives the sound of its errors. */
    public static RunReport of(RunDirectory run, ClipMedia media) throws IOException {
        RunFacts facts = RunFacts.of(run);
        List<Section> sections = new ArrayList<>();
        for (RunSection section : RunSection.all(media)) {
            section.of(facts).ifPresent(sections::add);
        }
        String subtitle =
                facts.manifest().corpus() + ", begun " + facts.manifest().started();
        return new RunReport(run, new Page(run.name(), subtitle, sections));
    }

    /** Writes the page of {@code run}, without sound, into {@link RunDirectory#report()} and gives its path. */
    public static Path write(RunDirectory run) throws IOException {
        return of(run, ClipMedia.none()).write();
    }

    /** Writes the page into {@link RunDirectory#report()} and gives its path. */
    public Path write() throws IOException {
        run.writeReport(html());
        return run.report();
    }

    /** The page. */
    public String html() {
        return page.html();
    }

    /** Writes each chart into {@code folder} as SVG and, its figures, as CSV. */
    public void writeFigures(Path folder) throws IOException {
        FigureFiles.write(page, folder);
    }
}
