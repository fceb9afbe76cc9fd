package org.tfnemo.train.run;

import java.util.List;
import java.util.Locale;
import tools.jackson.databind.JsonNode;

/** What tells how good an epoch is: its model is kept when no earlier one was as good, and training stops by it. */
public enum Watch {
    /** The validation loss. */
    LOSS("validation loss"),
    /** The mean recall over the labels of the validation part: where a network is sure too early, the loss rises first. */
    UAR("validation UAR");

    private final String words;

    Watch(String words) {
        this.words = words;
    }

    /** What it is called. */
    public String words() {
        return words;
    }

    /** How far an epoch is from perfect, the lower the better: the loss, or 1 − UAR. */
    public double distance(double validationLoss, double validationUar) {
        return this == LOSS ? validationLoss : 1 - validationUar;
    }

    /** The best epoch, the first of equals; 0 when none is a number. */
    public int best(List<EpochMetrics> metrics) {
        int best = 0;
        double nearest = Double.POSITIVE_INFINITY;
        for (EpochMetrics epoch : metrics) {
            double distance = distance(epoch.validationLoss(), epoch.validationUar());
            if (distance < nearest) {
                nearest = distance;
                best = epoch.epoch();
            }
        }
        return best;
    }

    /** That of the run whose {@code spec} this is; runs that do not say watched the loss. */
    public static Watch of(JsonNode spec) {
        String name = spec.path("recipe").path("schedule").path("watch").asString(LOSS.name());
        return valueOf(name.toUpperCase(Locale.ROOT));
    }
}
