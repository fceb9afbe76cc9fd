package org.tfnemo.train.ensemble;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.tfnemo.train.evaluate.Prediction;
import org.tfnemo.train.evaluate.Predictions;
import org.tfnemo.train.evaluate.Scores;

/** What every rule must do. */
class EnsembleKindTest {
    private final Members members = Voices.members(2.0, 1.5, 0.0);

    @ParameterizedTest
    @EnumSource
    void answersAreProbabilitiesAndWeightsAreShares(EnsembleKind kind) {
        EnsembleResult result = fit(kind, members);

        for (Prediction clip : result.test().clips()) {
            assertThat(clip.probabilities().stream()
                            .mapToDouble(Double::doubleValue)
                            .sum())
                    .isCloseTo(1, within(1e-9));
        }
        List<Double> weights = result.combination().weights();
        assertThat(weights).hasSize(3).allMatch(weight -> weight >= 0);
        assertThat(weights.stream().mapToDouble(Double::doubleValue).sum()).isCloseTo(1, within(1e-9));
        assertThat(result.combination().temperature()).isPositive();
    }

    @ParameterizedTest
    @EnumSource
    void theSameSeedGivesTheSameAnswers(EnsembleKind kind) {
        assertThat(fit(kind, members).test()).isEqualTo(fit(kind, members).test());
    }

    @ParameterizedTest
    @EnumSource
    void theOrderOfAMembersLinesAndLabelsDoesNotMatter(EnsembleKind kind) {
        List<Member> mixed = new ArrayList<>(members.list());
        Member last = mixed.remove(2);
        mixed.add(new Member(last.folder(), shuffled(last.validation()), shuffled(last.test())));

        assertThat(fit(kind, Members.of(mixed)).test())
                .isEqualTo(fit(kind, members).test());
    }

    @ParameterizedTest
    @EnumSource
    void unheardClipsAreUnderstoodBetterThanByChance(EnsembleKind kind) {
        EnsembleResult result = fit(kind, members);

        assertThat(Scores.of(result.test()).logLoss()).isLessThan(Math.log(3));
        assertThat(Scores.of(result.crossValidated()).logLoss()).isLessThan(Math.log(3));
    }

    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"MEAN", "PRODUCT", "VOTE"})
    void rulesThatAreFittedHearTheMemberThatKnowsNothingLeast(EnsembleKind kind) {
        List<Double> weights = fit(kind, members).combination().weights();

        assertThat(weights.get(2)).isLessThan(0.2).isLessThanOrEqualTo(weights.get(1));
    }

    @ParameterizedTest
    @EnumSource
    void theTestPartChoosesNothing(EnsembleKind kind) {
        List<Member> others = members.list().stream()
                .map(member -> new Member(member.folder(), member.validation(), Voices.said("u", 30, -3, 9)))
                .toList();

        assertThat(fit(kind, Members.of(others)).combination().weights())
                .isEqualTo(fit(kind, members).combination().weights());
    }

    @Test
    void anUnknownRuleIsRefusedWithTheNearest() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> EnsembleKind.of("stackin"))
                .withMessageContaining("got stackin; did you mean stacking?");
    }

    private static EnsembleResult fit(EnsembleKind kind, Members members) {
        return new EnsembleStudy(members, 7).fit(List.of(kind), done -> {}).get(0);
    }

    private static Predictions shuffled(Predictions predictions) {
        List<Prediction> clips = new ArrayList<>();
        for (Prediction clip : predictions.clips()) {
            List<Double> turned = new ArrayList<>(clip.probabilities());
            Collections.reverse(turned);
            clips.add(new Prediction(clip.fileId(), clip.speaker(), clip.label(), turned));
        }
        Collections.shuffle(clips, new Random(1));
        List<String> labels = new ArrayList<>(predictions.labels());
        Collections.reverse(labels);
        return new Predictions(labels, clips);
    }
}
