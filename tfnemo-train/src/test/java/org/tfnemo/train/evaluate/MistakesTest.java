package org.tfnemo.train.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class MistakesTest {
    private final Predictions predictions = new Predictions(
            List.of("anger", "fear"),
            List.of(
                    new Prediction("1", "Ann", "anger", List.of(0.1, 0.9)),
                    new Prediction("2", "Bob", "anger", List.of(0.45, 0.55)),
                    new Prediction("3", "Bob", "anger", List.of(0.8, 0.2)),
                    new Prediction("4", "Ann", "fear", List.of(0.3, 0.7))));

    @Test
    void surestErrorAndClosestCallComeFirst() {
        Mistakes mistakes = Mistakes.of(predictions, 1);
        assertThat(mistakes.confident()).extracting(Prediction::fileId).containsExactly("1");
        assertThat(mistakes.undecided()).extracting(Prediction::fileId).containsExactly("2");
    }

    @Test
    void confusionSaysForWhom() {
        assertThat(Mistakes.of(predictions, 5).confusions())
                .containsExactly(new Confusion("anger", "fear", 2, 2 / 3.0, Map.of("Ann", 1, "Bob", 1)));
    }

    @Test
    void temperatureChangesNoAnswer() {
        Predictions cooler = new Temperature(0.5).apply(predictions);
        assertThat(cooler.guesses()).isEqualTo(predictions.guesses());
        // 0.9² / (0.9² + 0.1²)
        assertThat(cooler.clips().get(0).confidence()).isCloseTo(0.81 / 0.82, within(1e-12));
    }

    @Test
    void modelsThatNeverDifferHaveNoDifference() {
        assertThat(McNemar.of(predictions, predictions).exact()).isEqualTo(1);
    }

    @Test
    void modelsThatHeardOtherClipsAreNotCompared() {
        Predictions fewer =
                new Predictions(predictions.labels(), predictions.clips().subList(0, 3));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> McNemar.of(predictions, fewer))
                .withMessageStartingWith("both models must have heard the same clips; got 4 and 3");
    }

    @Test
    void tooFewClipsToPromiseAnythingGiveFullSets() {
        ConformalRule rule = ConformalRule.fitted(predictions, 0.9); // rank ⌈5·0.9⌉ = 5 of 4
        assertThat(rule.set(predictions.clips().get(0))).containsExactly("anger", "fear");
    }

    @Test
    void setsThatNeverMissHaveTheExactIntervalOfThat() {
        Interval interval = ConformalCheck.of(ConformalRule.fitted(predictions, 0.9), predictions)
                .interval();
        assertThat(interval.low()).isCloseTo(Math.pow(0.025, 0.25), within(1e-12)); // p⁴ = 2.5 %
        assertThat(interval.high()).isEqualTo(1);
    }

    @Test
    void foldsArePooledBeforeTheyAreScored() {
        Predictions first =
                new Predictions(predictions.labels(), predictions.clips().subList(0, 2));
        Predictions second =
                new Predictions(predictions.labels(), predictions.clips().subList(2, 4));
        assertThat(Predictions.pooled(List.of(first, second))).isEqualTo(predictions);
    }

    @Test
    void quartersHoldAsManyClipsAndKeepEqualValuesTogether() {
        Breakdown breakdown = Breakdown.byQuarter(
                "length", predictions, clip -> clip.fileId().equals("4") ? 2 : 1, new Bootstrap(100, 1));
        assertThat(breakdown.groups())
                .extracting(GroupScore::group, GroupScore::clips)
                .containsExactly(tuple("1.00 – 1.00", 3), tuple("2.00 – 2.00", 1));
    }
}
