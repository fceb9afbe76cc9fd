package org.tfnemo.train.spec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.tfnemo.dsp.representation.Family;
import org.tfnemo.train.augment.Augmentation;
import org.tfnemo.train.augment.AugmentationFactory;
import org.tfnemo.train.augment.Mixup;
import org.tfnemo.train.augment.RowMask;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

class AugmentationJsonTest {
    @ParameterizedTest
    @EnumSource(Family.class)
    void whatIsWrittenIsReadBack(Family family) {
        for (Augmentation own :
                List.of(AugmentationFactory.standard(family, 24_000), AugmentationFactory.pythonProject(family))) {
            assertThat(AugmentationJson.read(AugmentationJson.tree(own))).isEqualTo(own);
        }
    }

    @Test
    void aVariationInTheWrongPlaceIsRefused() {
        JsonNode tree = AugmentationJson.tree(
                new Augmentation(List.of(), List.of(new RowMask(0.5, 16)), List.of(new Mixup(0.5, 0.4))));
        ((ObjectNode) tree).set("features", tree.get("batch"));
        assertThatThrownBy(() -> AugmentationJson.read(tree))
                .hasMessage("variation must be a FeatureAugmentation here; got mixup");
    }
}
