package org.tfnemo.train.report;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.tfnemo.train.comparison.Comparison;
import org.tfnemo.train.storage.AtomicFile;

/** Several runs as one HTML page. The same runs give the same page. */
public final class ComparisonReport {
    private final Page page;

    private ComparisonReport(Page page) {
        this.page = page;
    }

    /** The report of {@code comparison}, called {@code title}. */
    public static ComparisonReport of(String title, Comparison comparison) {
        List<Section> sections = new ArrayList<>();
        for (ComparisonSection section : ComparisonSection.all()) {
            section.of(comparison).ifPresent(sections::add);
        }
        Set<String> corpora = new LinkedHashSet<>();
        comparison.runs().forEach(run -> corpora.add(run.setup().corpus()));
        String subtitle = String.join(", ", corpora) + ", " + comparison.runs().size() + " runs";
        return new ComparisonReport(new Page(title, subtitle, sections));
    }

    /** The page. */
    public String html() {
        return page.html();
    }

    /** Writes the page. */
    public void write(Path file) throws IOException {
        AtomicFile.write(file, html());
    }

    /** Writes each chart into {@code folder} as SVG and, its figures, as CSV. */
    public void writeFigures(Path folder) throws IOException {
        FigureFiles.write(page, folder);
    }
}
