package org.tfnemo.train.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tfnemo.dsp.representation.RepresentationKind;
import org.tfnemo.dsp.representation.RepresentationName;
import org.tfnemo.train.comparison.Comparison;
import org.tfnemo.train.run.RunDirectory;

class ComparedVoicesTest {
    private static final String WARNING = "speakers on several sides: S0, S1, S2, S3";

    @TempDir
    private Path folder;

    @Test
    void aComparisonWarnsOfVoicesOnBothSides() throws IOException {
        Comparison comparison = Comparison.of(List.of(run()));
        assertThat(comparison.warnings()).singleElement().asString().startsWith(WARNING);
        assertThat(ComparisonReport.of("compare-1", comparison).html()).contains("Mind: " + WARNING);
    }

    @Test
    void withoutValidationPredictionsNothingIsKnownOfThem() throws IOException {
        RunDirectory run = run();
        Files.delete(run.validationPredictions());
        assertThat(Comparison.of(List.of(run)).warnings()).isEmpty();
    }

    private RunDirectory run() throws IOException {
        return new FinishedRuns(folder).one(RepresentationName.of(RepresentationKind.MFCC));
    }
}
