package org.tfnemo.train.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.util.List;
import java.util.function.Function;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** Is every figure what the Python libraries make of the same predictions? */
class MetricsReferenceTest {
    private static final Offset<Double> ROUNDING = within(1e-9); // the sums differ in order only

    private static MetricsReference reference;

    @BeforeAll
    static void load() throws IOException {
        reference = MetricsReference.load();
    }

    @Test
    void scoresAreThoseOfScikitLearn() {
        Scores scores = Scores.of(reference.first());
        JsonNode golden = reference.of("scores");
        equal(scores.accuracy(), golden, "accuracy");
        equal(scores.macroF1(), golden, "macroF1");
        equal(scores.uar(), golden, "uar");
        equal(scores.kappa(), golden, "kappa");
        equal(scores.mcc(), golden, "mcc");
        equal(scores.logLoss(), golden, "logLoss");
        equal(scores.brier(), golden, "brier");
        equal(scores.classes(), ClassScore::precision, golden, "precision");
        equal(scores.classes(), ClassScore::recall, golden, "recall");
    }

    @Test
    void curvesAndTheirAreasAreThoseOfScikitLearn() {
        Ranking ranking = Ranking.of(reference.first());
        JsonNode golden = reference.of("curves");
        equal(ranking.macroAuc(), golden, "macroAuc");
        equal(ranking.macroAveragePrecision(), golden, "macroAveragePrecision");
        for (int label = 0; label < ranking.classes().size(); label++) {
            ClassCurves curves = ranking.classes().get(label);
            JsonNode ofLabel = golden.required("classes").get(label);
            equal(curves.auc(), ofLabel, "auc");
            equal(curves.averagePrecision(), ofLabel, "averagePrecision");
            equal(curves.roc(), CurvePoint::x, ofLabel, "rocX");
            equal(curves.roc(), CurvePoint::y, ofLabel, "rocY");
            // scikit-learn stops where everything is found
            int shown = ofLabel.required("recall").size();
            equal(curves.precisionRecall().subList(0, shown), CurvePoint::x, ofLabel, "recall");
            equal(curves.precisionRecall().subList(0, shown), CurvePoint::y, ofLabel, "precision");
        }
    }

    @Test
    void reliabilityBinsAreThoseOfScikitLearn() {
        Calibration calibration = Calibration.of(reference.first());
        JsonNode golden = reference.of("calibration");
        equal(calibration.expectedError(), golden, "expectedError");
        equal(calibration.largestError(), golden, "largestError");
        equal(calibration.reliability(), ReliabilityBin::accuracy, golden, "accuracy");
        equal(calibration.reliability(), ReliabilityBin::confidence, golden, "confidence");
        equal(calibration.reliability(), bin -> (double) bin.clips(), golden, "clips");
    }

    @Test
    void temperatureIsThatOfTheRootOfTheSlope() {
        // 1e-7: Brent's search sees the log loss only, whose minimum is flat within rounding
        assertThat(Temperature.fitted(reference.validation()).value())
                .isCloseTo(reference.of("temperature").doubleValue(), within(1e-7));
    }

    @Test
    void riskAreaIsThatOfNumPy() {
        assertThat(SelectivePrediction.of(reference.first()).riskArea())
                .isCloseTo(reference.of("riskArea").doubleValue(), ROUNDING);
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void conformalSetsAreThoseOfNumPysQuantile(boolean byClass) {
        Predictions validation = reference.validation();
        ConformalRule rule =
                byClass ? ConformalRule.fittedByClass(validation, 0.9) : ConformalRule.fitted(validation, 0.9);
        ConformalCheck check = ConformalCheck.of(rule, reference.first());
        JsonNode golden = reference.of(byClass ? "conformalByClass" : "conformal");
        equal(rule.thresholds(), threshold -> threshold, golden, "thresholds");
        equal(check.covered(), golden, "covered");
        equal(check.size(), golden, "size");
        equal(check.single(), golden, "single");
        equal(check.empty(), golden, "empty");
        equal(check.interval().low(), golden, "low");
        equal(check.interval().high(), golden, "high");
    }

    @Test
    void differenceOfTwoModelsIsThatOfStatsmodels() {
        McNemar difference = McNemar.of(reference.first(), reference.second());
        JsonNode golden = reference.of("mcnemar");
        assertThat(difference.onlyFirst())
                .isEqualTo(golden.required("table").get(0).get(1).intValue());
        assertThat(difference.onlySecond())
                .isEqualTo(golden.required("table").get(1).get(0).intValue());
        equal(difference.exact(), golden, "exact");
        equal(difference.statistic(), golden, "statistic");
        equal(difference.corrected(), golden, "corrected");
    }

    private static void equal(double value, JsonNode golden, String name) {
        assertThat(value).as(name).isCloseTo(golden.required(name).doubleValue(), ROUNDING);
    }

    private static <T> void equal(List<T> items, Function<T, Double> property, JsonNode golden, String name) {
        List<Double> expected = MetricsReference.values(golden.required(name));
        assertThat(items).as(name).hasSameSizeAs(expected);
        for (int i = 0; i < items.size(); i++) {
            assertThat(property.apply(items.get(i))).as(name + " " + i).isCloseTo(expected.get(i), ROUNDING);
        }
    }
}
