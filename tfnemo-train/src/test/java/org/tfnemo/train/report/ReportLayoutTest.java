package org.tfnemo.train.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tfnemo.dsp.representation.RepresentationKind;
import org.tfnemo.dsp.representation.RepresentationName;
import org.tfnemo.train.comparison.Comparison;

@Tag("slow") // starts a browser
class ReportLayoutTest {
    @TempDir
    Path folder;

    @Test
    void runFitsItsPageAndFetchesNothing() throws Exception {
        RepresentationName name = RepresentationName.of(RepresentationKind.values()[0]);
        String html = RunReport.of(new FinishedRuns(folder).one(name), ClipMedia.none())
                .html();
        assertThat(browser().faults(html, folder, 390, 1440)).isEmpty();
    }

    @Test
    void comparisonFitsItsPageAndFetchesNothing() throws Exception {
        assertThat(browser().faults(comparison(), folder, 390, 1440)).isEmpty();
    }

    @Test
    void whatIsTooWideAndWhatIsFetchedIsSeen() throws Exception {
        String spoilt = comparison()
                .replaceFirst(
                        "</main>",
                        "<p style=\"width:3000px\">wide</p><img src=\"file:///none.png\" alt=\"\">\n</main>");
        assertThat(browser().faults(spoilt, folder, 390)).contains("too wide: P wide", "refused file");
    }

    private String comparison() throws IOException {
        return ComparisonReport.of("compare-1", Comparison.of(new FinishedRuns(folder).all()))
                .html();
    }

    private static Browser browser() {
        Optional<Browser> found = Browser.find();
        assumeTrue(found.isPresent(), "no Chromium on the path; name one by TFNEMO_BROWSER");
        return found.orElseThrow();
    }
}
