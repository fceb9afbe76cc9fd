package org.tfnemo.train.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tfnemo.train.search.Choices;
import org.tfnemo.train.search.Draws;
import org.tfnemo.train.search.Parameter;
import org.tfnemo.train.search.RealRange;
import org.tfnemo.train.trial.Study;
import org.tfnemo.train.trial.TrialRecord;

@Tag("slow") // starts a browser
class StudyLayoutTest {
    @TempDir
    Path folder;

    @Test
    void searchFitsItsPageAndFetchesNothing() throws Exception {
        Optional<Browser> found = Browser.find();
        assumeTrue(found.isPresent(), "no Chromium on the path; name one by TFNEMO_BROWSER");
        String command = "tfnemo train --data nemo --set " + "a.rather.long.name.of.a.setting=0.123456789,".repeat(9);

        String html = StudyReport.of("search", study(), command).html();

        assertThat(found.orElseThrow().faults(html, folder, 390, 1440)).isEmpty();
    }

    /** Eight settings, one of them a choice; twelve trials, two of three stopped. */
    private static Study study() {
        List<Parameter> parameters = new ArrayList<>(
                List.of(new Parameter("recipe.decline", new Choices(List.of("cosine", "plateau", "another")))));
        for (int i = 0; i < 7; i++) {
            parameters.add(new Parameter("augmentation.kind_" + i + ".probability", RealRange.unit()));
        }
        List<TrialRecord> trials = new ArrayList<>();
        for (int number = 1; number <= 12; number++) {
            Map<String, String> settings = new HashMap<>();
            for (Parameter parameter : parameters) {
                settings.put(
                        parameter.name(),
                        parameter.domain().text(parameter.domain().draw(Draws.of(1, number))));
            }
            boolean whole = number % 3 == 0;
            List<TrialRecord.Epoch> epochs = new ArrayList<>();
            for (int epoch = 0; epoch < (whole ? 9 : 3); epoch++) {
                epochs.add(new TrialRecord.Epoch(2.0 / (epoch + number), 0.5, 0.5));
            }
            TrialRecord.State state = whole ? TrialRecord.State.COMPLETE : TrialRecord.State.STOPPED;
            trials.add(new TrialRecord(number, "trials/trial-" + number, state, settings, epochs));
        }
        return new Study(parameters, trials);
    }
}
