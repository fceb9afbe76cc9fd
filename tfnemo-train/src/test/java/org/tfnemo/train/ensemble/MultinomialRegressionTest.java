package org.tfnemo.train.ensemble;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tfnemo.train.evaluate.Prediction;
import org.tfnemo.train.evaluate.Predictions;
import tools.jackson.databind.json.JsonMapper;

class MultinomialRegressionTest {
    record Reference(
            List<String> labels,
            List<Integer> truth,
            List<List<List<Double>>> members,
            double strength,
            List<List<Double>> coefficients,
            List<Double> intercepts) {
        Panel panel() {
            List<Predictions> said = new ArrayList<>();
            for (List<List<Double>> member : members) {
                List<Prediction> clips = new ArrayList<>();
                for (int i = 0; i < truth.size(); i++) {
                    clips.add(new Prediction(i + ".wav", "", labels.get(truth.get(i)), member.get(i)));
                }
                said.add(new Predictions(labels, clips));
            }
            return Panel.of(List.of("one", "two"), said);
        }
    }

    @Test
    void coefficientsAreScikitLearns() throws IOException {
        Reference reference;
        try (InputStream golden = getClass().getResourceAsStream("/golden/stacking.json")) {
            reference = JsonMapper.shared().readValue(golden, Reference.class);
        }
        Panel panel = reference.panel();
        int columns = MultinomialRegression.columns(panel);

        double[] matrix = new MultinomialRegression(
                        panel, Principal.of(panel), reference.strength(), new double[3 * columns])
                .fit();

        for (int row = 0; row < 3; row++) {
            for (int column = 0; column < columns; column++) {
                double expected = column == columns - 1
                        ? reference.intercepts().get(row)
                        : reference.coefficients().get(row).get(column);
                // 1e-4: the search ends where a step promises less than 1e-10 of the loss, about 1e-9; the root of
                // that.
                assertThat(matrix[row * columns + column])
                        .as("row %d, column %d", row, column)
                        .isCloseTo(expected, within(1e-4));
            }
        }
    }
}
