package org.tfnemo.train.tune;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tfnemo.core.model.AudioResNet;
import org.tfnemo.core.model.SoundInput;
import org.tfnemo.dsp.representation.RepresentationKind;
import org.tfnemo.train.augment.Augmentation;
import org.tfnemo.train.augment.Mixup;
import org.tfnemo.train.loop.Precision;
import org.tfnemo.train.loop.Recipe;
import org.tfnemo.train.loop.TrainingTask;
import org.tfnemo.train.search.Choices;
import org.tfnemo.train.search.Parameter;
import org.tfnemo.train.search.RealRange;
import org.tfnemo.train.search.Scale;
import org.tfnemo.train.search.WholeRange;

class SettingRangesTest {
    private static final TrainingTask TASK = new TrainingTask(
            RepresentationKind.MFCC.standard(24_000),
            AudioResNet.standard(),
            SoundInput.standard(),
            Recipe.standard(Precision.FLOAT32),
            new Augmentation(List.of(), List.of(), List.of(new Mixup(0.5, 0.4))),
            42);

    private final SettingRanges ranges = new SettingRanges(TASK);

    @Test
    void theSettingDecidesWhetherARangeIsOfWholeNumbers() {
        assertThat(ranges.range("architecture.width=8..32:log").domain()).isEqualTo(new WholeRange(8, 32, Scale.LOG));
        assertThat(ranges.range("augmentation.mixup.probability=0..1").domain())
                .isEqualTo(new RealRange(0, 1, Scale.LINEAR));
        assertThat(ranges.range("recipe.schedule.learningRate=1e-4..1e-2:log").domain())
                .isEqualTo(new RealRange(1e-4, 1e-2, Scale.LOG));
        assertThat(ranges.choice("recipe.schedule.decline=cosine|plateau").domain())
                .isEqualTo(new Choices(List.of("cosine", "plateau")));
    }

    @Test
    void settingsOfTheRepresentationCanBeSearched() {
        Parameter hop = ranges.range("representation.framing.hop=256..1024");
        assertThat(TASK.with(Map.of(hop.name(), "300"))).isNotEqualTo(TASK);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "recipe.schedule.learningRate=1.0E-4..0.01:log",
                "architecture.width=8..32",
                "recipe.schedule.decline=cosine|plateau",
                "recipe.batch=16|32|64"
            })
    void whatIsWrittenDownIsReadBack(String text) {
        assertThat(SettingRanges.text(ranges.parse(text))).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "architecture.width=8; range must be NAME=LOW..HIGH or NAME=LOW..HIGH:log; got architecture.width=8",
                "architecture.width=8..9.5; architecture.width must be a whole number; got 9.5",
                "architecture.dropout=0..2; rate must be",
                "architecture.dropout=0.5..0.1; low must lie below high, both finite; got 0.5..0.1",
                "architecture.dropout=0..0.5:log; low must be above 0 on a logarithmic scale; got 0.0",
                "recipe.schedule.decline=cosine..plateau; range must be of numbers, and of words with --choice",
                "architecture.widht=8..16; got architecture.widht; did you mean architecture.width?",
                "width=8..16; got width; did you mean architecture.width?"
            })
    void aWrongRangeIsRefusedWithTheReason(String text, String reason) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ranges.range(text))
                .withMessageContaining(text)
                .withMessageContaining(reason);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "recipe.batch; choice must be NAME=ONE|ANOTHER…; got recipe.batch",
                "recipe.batch=16|many; recipe.batch must be a whole number; got many",
                "recipe.batch=16|16; names must be at least one, none twice; got [16, 16]",
                "recipe.schedule.decline=cosine|linear; linear"
            })
    void aWrongChoiceIsRefusedWithTheReason(String text, String reason) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ranges.choice(text))
                .withMessageContaining(reason);
    }

    @Test
    void theSameSettingTwiceIsRefused() {
        Parameter width = ranges.range("architecture.width=8..16");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Search(TuneMethod.TPE, Pruning.NONE, List.of(width, width), 3))
                .withMessage("a setting must have one --range or --choice; got architecture.width, architecture.width");
    }

    @Test
    void unlessAskedOnlyWhatTheTaskHasIsSearched() {
        assertThat(StandardRanges.of(TASK).stream().map(SettingRanges::text))
                .containsExactly(
                        "recipe.schedule.learningRate=1.0E-4..0.01:log",
                        "recipe.regularisation.weightDecay=0.001..0.1:log",
                        "architecture.dropout=0.0..0.7",
                        "augmentation.mixup.probability=0.0..1.0");
    }
}
