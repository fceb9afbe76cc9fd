package org.tfnemo.train.spec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class SettingsTest {
    private static final JsonNode DESCRIPTION = JsonMapper.shared().readTree("""
            {"architecture": {"kind": "audio_resnet", "settings": {"width": 32}},
             "augmentation": {"features": [{"kind": "row_mask", "settings": {"widest": 9}},
                                           {"kind": "row_mask", "settings": {"widest": 16}}]},
             "labels": ["anger", "fear"], "seed": 42}
            """);

    @Test
    void valuesHaveTheNamesThatSettingTakesAndTheFirstOfTwo() {
        assertThat(Settings.values(DESCRIPTION))
                .containsExactly(
                        entry("architecture.width", "32"),
                        entry("augmentation.row_mask.widest", "9"),
                        entry("seed", "42"));
        assertThat(Settings.values(DESCRIPTION).keySet()).containsExactlyElementsOf(Settings.names(DESCRIPTION));
    }
}
