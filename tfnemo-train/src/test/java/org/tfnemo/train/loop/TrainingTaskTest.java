package org.tfnemo.train.loop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.tfnemo.core.model.AudioResNet;
import org.tfnemo.core.model.SoundInput;
import org.tfnemo.dsp.representation.RepresentationKind;
import org.tfnemo.train.augment.Augmentation;
import org.tfnemo.train.augment.FrameMask;
import org.tfnemo.train.augment.Mixup;
import org.tfnemo.train.augment.RowMask;
import org.tfnemo.train.run.Watch;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

class TrainingTaskTest {
    private static final TrainingTask TASK = new TrainingTask(
            RepresentationKind.MELSPECTROGRAM.standard(24_000),
            AudioResNet.standard(),
            SoundInput.standard(),
            Recipe.standard(Precision.FLOAT32),
            new Augmentation(
                    List.of(),
                    List.of(new RowMask(0.5, 16), new FrameMask(0.5, 24), new RowMask(0.2, 9)),
                    List.of(new Mixup(0.5, 0.4))),
            42);

    @Test
    void withoutSettingsItIsTheSame() {
        assertThat(TASK.with(Map.of())).isEqualTo(TASK);
    }

    @Test
    void settingsAreChangedByTheirNames() {
        TrainingTask changed = TASK.with(Map.of(
                "architecture.width", "32",
                "recipe.schedule.learningRate", "5e-4",
                "recipe.schedule.decline", "plateau",
                "recipe.batch", "16",
                "recipe.gradients.clip", "1.5",
                "recipe.gradients.accumulate", "2",
                "recipe.regularisation.classWeights", "balanced",
                "augmentation.row_mask.widest", "8",
                "augmentation.mixup.probability", "0.25"));
        assertThat(changed.architecture()).isEqualTo(new AudioResNet(32, 0.5));
        assertThat(changed.recipe().schedule())
                .isEqualTo(new Schedule(40, 5e-4, Decline.PLATEAU, 1, 3, 10, Watch.LOSS));
        assertThat(changed.recipe().batch()).isEqualTo(16);
        assertThat(changed.recipe().gradients()).isEqualTo(new Gradients(1.5, 2, 0));
        assertThat(changed.recipe().regularisation().classWeights()).isEqualTo(ClassWeights.BALANCED);
        assertThat(changed.augmentation().features())
                .containsExactly(new RowMask(0.5, 8), new FrameMask(0.5, 24), new RowMask(0.2, 8));
        assertThat(changed.augmentation().batch()).containsExactly(new Mixup(0.25, 0.4));
        assertThat(changed.representation()).isEqualTo(TASK.representation());
    }

    @Test
    void aSpecOlderThanASettingHasWhatWasThen() throws Exception {
        JsonMapper json = JsonMapper.builder().build();
        Recipe standard = Recipe.standard(Precision.FLOAT32);
        ObjectNode old = (ObjectNode) json.valueToTree(standard);
        ((ObjectNode) old.get("gradients")).remove("ascent");

        assertThat(json.treeToValue(old, Recipe.class)).isEqualTo(standard);

        old.remove("gradients");
        ((ObjectNode) old.get("regularisation")).remove("classWeights");

        assertThat(json.treeToValue(old, Recipe.class)).isEqualTo(standard);

        old.remove("targets");

        assertThat(json.treeToValue(old, Recipe.class).targets()).isEqualTo(Targets.LABELS);
    }

    @Test
    void anUnknownNameIsRefusedWithTheNearest() {
        assertThatThrownBy(() -> TASK.with(Map.of("architecture.widht", "32")))
                .hasMessageStartingWith("setting must be one of representation.")
                .hasMessageEndingWith("; got architecture.widht; did you mean architecture.width?");
    }

    @Test
    void aRefusedValueSaysWhy() {
        assertThatThrownBy(() -> TASK.with(Map.of("augmentation.mixup.alpha", "7")))
                .hasMessage("mixup: alpha must be above 0 and at most 1; got 7.0");
        assertThatThrownBy(() -> TASK.with(Map.of("architecture.width", "0")))
                .hasMessage("width must be at least 1 channel; got 0");
        assertThatThrownBy(() -> TASK.with(Map.of("architecture.width", "wide")))
                .hasMessage("architecture.width must be a whole number; got wide");
        assertThatThrownBy(() -> TASK.with(Map.of("recipe.targets", "labels_by_voices")))
                .hasMessage("recipe.targets must be one of labels, labels_by_voice, labels_by_known_voice; got "
                        + "labels_by_voices; did you mean labels_by_voice?");
    }
}
