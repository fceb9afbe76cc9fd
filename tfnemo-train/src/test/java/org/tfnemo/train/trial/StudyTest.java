package org.tfnemo.train.trial;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.tfnemo.train.search.Choices;
import org.tfnemo.train.search.Parameter;
import org.tfnemo.train.search.RealRange;
import org.tfnemo.train.trial.TrialRecord.State;

class StudyTest {
    private static final List<Parameter> PARAMETERS = List.of(
            new Parameter("recipe.rate", RealRange.unit()),
            new Parameter("one.probability", RealRange.unit()),
            new Parameter("other.probability", new Choices(List.of("0", "1"))));

    private final Study study = new Study(
            PARAMETERS,
            List.of(
                    trial(1, State.STOPPED, 0.2),
                    trial(2, State.COMPLETE, 0.9, 0.5, 0.7),
                    trial(3, State.DIVERGED, 0.1, 0.1, 0.1, 0.1),
                    trial(4, State.STOPPED, 0.8, 0.6),
                    trial(5, State.COMPLETE, 0.4)));

    @Test
    void whatCameToItsEndRanksBeforeWhatWasStoppedAndThatBeforeWhatDiverged() {
        assertThat(study.ranked()).extracting(TrialRecord::number).containsExactly(5, 2, 4, 1, 3);
        assertThat(study.best()).map(TrialRecord::number).hasValue(5);
    }

    @Test
    void theBestEpochIsTheOneWithTheLowestLoss() {
        assertThat(study.trials().get(1).bestEpoch()).hasValue(2);
        assertThat(study.trials().get(1).best().loss()).isEqualTo(0.5);
        assertThat(study.trials().get(1).lowest(1)).isEqualTo(0.9);
    }

    @Test
    void namesAreAsShortAsTellsThemApart() {
        assertThat(PARAMETERS.stream().map(parameter -> study.names().of(parameter.name())))
                .containsExactly("rate", "one.probability", "other.probability");
    }

    @Test
    void tableHasALinePerTrialWithItsSettings() {
        assertThat(StudyTable.csv(study).lines())
                .hasSize(6)
                .startsWith(
                        "trial,run,state,epochs,best_epoch,validation_loss,validation_accuracy,validation_uar,"
                                + "recipe.rate,one.probability,other.probability",
                        "1,trials/trial-1,stopped,1,1,0.2,0.5,0.25,0.125,0.5,1");
    }

    @Test
    void trialOfOtherSettingsIsRefused() {
        TrialRecord other =
                new TrialRecord(1, "trials/trial-1", State.COMPLETE, Map.of("recipe.rate", "0.1"), List.of());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Study(PARAMETERS, List.of(other)))
                .withMessage("trial 1 must have a value for one.probability; got {recipe.rate=0.1}");
    }

    @Test
    void figuresAreBriefAndWordsStay() {
        assertThat(List.of("0.0076829016066115715", "0.38873", "5.0E-4", "16", "cosine", "0.0"))
                .extracting(SettingText::brief)
                .containsExactly("7.68e-3", "0.389", "5.00e-4", "16", "cosine", "0.00");
    }

    private static TrialRecord trial(int number, State state, double... losses) {
        return new TrialRecord(
                number,
                "trials/trial-" + number,
                state,
                Map.of("recipe.rate", "0.125", "one.probability", "0.5", "other.probability", "1"),
                Arrays.stream(losses)
                        .mapToObj(loss -> new TrialRecord.Epoch(loss, 0.5, 0.25))
                        .toList());
    }
}
