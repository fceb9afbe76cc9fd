package org.tfnemo.core.gradient;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class GradientTableTest {
    @Test
    void errorsAreRoundedUpToPowersOfTen() {
        assertThat(table(2.1e-5).markdown()).endsWith("| dense | kernel | 1e-4 |\n");
    }

    @Test
    void errorsOfRoundingAreNotToldApart() {
        assertThat(table(3e-8).markdown()).isEqualTo(table(9e-6).markdown());
    }

    @Test
    void smallerErrorIsToldByTheSameDocument() {
        assertThat(table(2e-5).isToldBy(table(2e-4).markdown())).isTrue();
    }

    @Test
    void largerErrorIsNotTold() {
        assertThat(table(2e-4).isToldBy(table(2e-5).markdown())).isFalse();
    }

    @Test
    void missingRowIsNotTold() {
        GradientTable two = table(2e-5);
        two.add("conv", Map.of("x", 1e-5));
        assertThat(two.isToldBy(table(2e-5).markdown())).isFalse();
    }

    private static GradientTable table(double error) {
        GradientTable table = new GradientTable("# Gradients");
        table.add("dense", Map.of("kernel", error));
        return table;
    }
}
