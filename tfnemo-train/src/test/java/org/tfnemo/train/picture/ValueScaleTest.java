package org.tfnemo.train.picture;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.tfnemo.dsp.signal.FeatureMap;

class ValueScaleTest {
    @Test
    void magmaRunsFromBlackToLightYellow() {
        // The ends of Matplotlib's table.
        assertThat(ColourMap.MAGMA.rgb(0)).isEqualTo(0x000004);
        assertThat(ColourMap.MAGMA.rgb(1)).isEqualTo(0xfcfdbf);
        assertThat(ColourMap.MAGMA.rgb(0.5)).isEqualTo(0xb73779);
    }

    @Test
    void magmaGrowsLighterAllTheWay() {
        double last = -1;
        for (int step = 0; step < 256; step++) {
            double light = luminance(ColourMap.MAGMA.rgb((step + 0.5) / 256));
            assertThat(light).isGreaterThan(last - 0.6); // the table is rounded to whole steps of 255
            last = light;
        }
    }

    @Test
    void spansTheFiniteValues() {
        ValueScale scale =
                ValueScale.spanning(new FeatureMap(1, 4, new float[] {Float.NaN, -80, Float.NEGATIVE_INFINITY, -3}));
        assertThat(scale.lowest()).isEqualTo(-80);
        assertThat(scale.highest()).isEqualTo(-3);
    }

    @Test
    void oneValueEverywhereStillHasAScale() {
        ValueScale scale = ValueScale.spanning(new FeatureMap(1, 2, new float[] {0, 0}));
        assertThat(scale.highest()).isGreaterThan(scale.lowest());
    }

    @Test
    void zeroIsGreyAroundZero() {
        ValueScale scale = ValueScale.aroundZero(new FeatureMap(1, 3, new float[] {-4, 0, 2}));
        assertThat(scale.lowest()).isEqualTo(-scale.highest());
        assertThat(scale.rgb(0)).isEqualTo(ColourMap.COOLWARM.rgb(0.5));
    }

    @Test
    void anOutlierSharesTheLastColourAndIsToldOf() {
        float[] values = new float[100];
        for (int i = 0; i < 99; i++) {
            values[i] = i % 10;
        }
        values[99] = -1000;
        ValueScale scale = ValueScale.aroundZero(new FeatureMap(1, 100, values));
        assertThat(scale.clipped()).isTrue();
        assertThat(scale.highest()).isEqualTo(9);
        assertThat(scale.rgb(-1000)).isEqualTo(scale.rgb(-9));
    }

    private static double luminance(int rgb) {
        return 0.2126 * (rgb >> 16 & 255) + 0.7152 * (rgb >> 8 & 255) + 0.0722 * (rgb & 255);
    }
}
