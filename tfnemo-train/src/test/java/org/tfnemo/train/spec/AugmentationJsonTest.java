package org.tfnemo.train.spec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.tfnemo.dsp.representation.Family;
import org.tfnemo.train.augment.Augmentation;
import org.tfnemo.train.augment.AugmentationFactory;
import org.tfnemo.train.augment.FrameMask;
import org.tfnemo.train.augment.Mixup;
import org.tfnemo.train.augment.RowMask;

class AugmentationJsonTest {
    private static final Augmentation SMALL = new Augmentation(
            List.of(), List.of(new RowMask(0.5, 16), new FrameMask(0.5, 24)), List.of(new Mixup(0.5, 0.4)));

    @ParameterizedTest
    @EnumSource(Family.class)
    void whatIsWrittenIsReadBack(Family family) {
        for (Augmentation own :
                List.of(AugmentationFactory.standard(family, 24_000), AugmentationFactory.pythonProject(family))) {
            assertThat(AugmentationJson.read(AugmentationJson.tree(own))).isEqualTo(own);
        }
    }

    @Test
    void aSettingIsChangedByItsName() {
        Augmentation changed = AugmentationJson.with(SMALL, Map.of("row_mask.widest", 8.0, "mixup.probability", 0.25));
        assertThat(changed.features()).containsExactly(new RowMask(0.5, 8), new FrameMask(0.5, 24));
        assertThat(changed.batch()).containsExactly(new Mixup(0.25, 0.4));
    }

    @Test
    void anUnknownSettingIsRefusedWithTheNearest() {
        assertThatThrownBy(() -> AugmentationJson.with(SMALL, Map.of("row_mask.wides", 8.0)))
                .hasMessage("augmentation setting must be one of row_mask.probability, row_mask.widest,"
                        + " frame_mask.probability, frame_mask.widest, mixup.probability, mixup.alpha;"
                        + " got row_mask.wides; did you mean row_mask.widest?");
    }

    @Test
    void aRefusedValueSaysOfWhat() {
        assertThatThrownBy(() -> AugmentationJson.with(SMALL, Map.of("mixup.alpha", 7.0)))
                .hasMessage("mixup: alpha must be above 0 and at most 1; got 7.0");
        assertThatThrownBy(() -> AugmentationJson.with(SMALL, Map.of("row_mask.widest", 7.5)))
                .hasMessage("widest must be a whole number; got 7.5");
    }
}
