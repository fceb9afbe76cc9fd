package org.tfnemo.train.tune;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.tfnemo.train.trial.TrialRecord;
import org.tfnemo.train.trial.TrialRecord.State;

class PruningTest {
    @Test
    void rungsAreThreefold() {
        Halving halving = new Halving(4, 3);
        assertThat(IntStream.rangeClosed(1, 40).filter(halving::isRung)).containsExactly(4, 12, 36);
        assertThat(Halving.of(40)).isEqualTo(halving);
        assertThat(Halving.of(3)).isEqualTo(new Halving(2, 3));
    }

    @Test
    void ofThreeAtARungOneGoesOn() {
        Halving halving = new Halving(2, 3);
        assertThat(halving.goesOn(0.9, List.of())).isTrue();
        assertThat(halving.goesOn(0.9, List.of(0.8))).isFalse();
        assertThat(halving.goesOn(0.7, List.of(0.8))).isTrue();
        List<Double> five = List.of(0.5, 0.6, 0.7, 0.8, 0.9);
        assertThat(halving.goesOn(0.55, five)).isTrue(); // the second of six
        assertThat(halving.goesOn(0.65, five)).isFalse(); // the third
        assertThat(halving.goesOn(0.5, five)).isTrue(); // as good as the best
    }

    @Test
    void halvingLooksAtStoppedTrialsToo() {
        List<TrialRecord> trials = List.of(trial(1, State.STOPPED, 0.9, 0.3), trial(2, State.STOPPED, 0.1));
        assertThat(Pruning.HALVING.goesOn(new Standing(2, 9, 0.4, trials))).isFalse();
        assertThat(Pruning.HALVING.goesOn(new Standing(2, 9, 0.2, trials))).isTrue(); // trial 2 did not come so far
        assertThat(Pruning.HALVING.goesOn(new Standing(1, 9, 0.95, trials))).isTrue(); // no rung
    }

    @Test
    void aboveTheMedianOfFinishedTrialsIsStopped() {
        List<TrialRecord> trials = List.of(
                trial(1, State.COMPLETE, 0.9, 0.5, 0.1),
                trial(2, State.COMPLETE, 0.9, 0.6, 0.1),
                trial(3, State.COMPLETE, 0.9, 0.7, 0.1),
                trial(4, State.COMPLETE, 0.6, 0.8, 0.1), // its lowest by then is 0.6
                trial(5, State.STOPPED, 0.2, 0.2),
                trial(6, State.COMPLETE, 0.9, 0.9, 0.1));
        assertThat(Pruning.MEDIAN.goesOn(new Standing(2, 3, 0.6, trials))).isTrue();
        assertThat(Pruning.MEDIAN.goesOn(new Standing(2, 3, 0.61, trials))).isFalse();
        assertThat(Pruning.MEDIAN.goesOn(new Standing(1, 3, 5, trials))).isTrue(); // warm-up
        assertThat(Pruning.MEDIAN.goesOn(new Standing(2, 3, 5, trials.subList(0, 5)))) // four are finished
                .isTrue();
        assertThat(Pruning.NONE.goesOn(new Standing(2, 3, 5, trials))).isTrue();
    }

    private static TrialRecord trial(int number, State state, double... losses) {
        List<TrialRecord.Epoch> epochs = Arrays.stream(losses)
                .mapToObj(loss -> new TrialRecord.Epoch(loss, 0, 0))
                .toList();
        return new TrialRecord(number, "trials/trial-" + number, state, Map.of(), epochs);
    }
}
