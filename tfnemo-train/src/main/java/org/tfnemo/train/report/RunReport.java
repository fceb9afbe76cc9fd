package org.tfnemo.train.report;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.tfnemo.train.run.RunDirectory;
import org.tfnemo.train.storage.AtomicFile;

/**
 * One run as an HTML page: scores with intervals, confusion matrix, errors, learning curves, settings, manifest. It
 * reads the run's files; all but the manifest may be missing, and the page then says that the run did not get that far.
 * The same files give the same page.
 */
public final class RunReport {
    private final Page page;

    private RunReport(Page page) {
        this.page = page;
    }

    /** The report of {@code run}, with what is known beyond its files. */
    public static RunReport of(RunDirectory run, Extras extras) throws IOException {
        RunFacts facts = RunFacts.of(run);
        List<Section> sections = new ArrayList<>();
        for (RunSection section : RunSection.all(extras)) {
            section.of(facts).ifPresent(sections::add);
        }
        String subtitle =
                facts.manifest().corpus() + ", begun " + facts.manifest().started();
        return new RunReport(new Page(run.name(), subtitle, sections));
    }

    /** Writes the page of {@code run}, without sound, into {@link RunDirectory#report()} and gives its path. */
    public static Path write(RunDirectory run) throws IOException {
        of(run, Extras.none()).write(run.report());
        return run.report();
    }

    /** Writes the page. */
    public void write(Path file) throws IOException {
        AtomicFile.write(file, html());
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
