package org.tfnemo.train.evaluate;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What scikit-learn, SciPy and statsmodels say of stored predictions; made by tools/metrics/reference.py. */
final class MetricsReference {
    private final JsonNode document;

    private MetricsReference(JsonNode document) {
        this.document = document;
    }

    static MetricsReference load() throws IOException {
        try (InputStream golden = MetricsReference.class.getResourceAsStream("/golden/metrics.json")) {
            return new MetricsReference(JsonMapper.shared().readTree(golden));
        }
    }

    JsonNode of(String name) {
        return document.required(name);
    }

    static List<Double> values(JsonNode numbers) {
        return numbers.valueStream().map(JsonNode::doubleValue).toList();
    }

    Predictions validation() {
        return predictions("validationTruth", "validation");
    }

    Predictions first() {
        return predictions("truth", "first");
    }

    Predictions second() {
        return predictions("truth", "second");
    }

    private Predictions predictions(String truth, String probabilities) {
        List<String> labels =
                of("labels").valueStream().map(JsonNode::stringValue).toList();
        List<Prediction> clips = new ArrayList<>();
        for (int i = 0; i < of(truth).size(); i++) {
            String label = labels.get(of(truth).get(i).intValue());
            clips.add(new Prediction(
                    i + ".wav", "S" + i % 3, label, values(of(probabilities).get(i))));
        }
        return new Predictions(labels, clips);
    }
}
