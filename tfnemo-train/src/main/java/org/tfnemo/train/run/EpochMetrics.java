package org.tfnemo.train.run;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The figures of one epoch. No time of day and no duration: two runs of one seed must give the same figures.
 *
 * @param epoch from 1 on
 * @param step training steps taken since the start of the run
 * @param learningRate that the epoch's last step used
 * @param trainLoss mean over the epoch's training clips, as they were trained on (augmented, with dropout)
 * @param trainAccuracy share of them recognised, 0..1
 * @param validationLoss mean over the validation part
 * @param validationAccuracy share of them recognised, 0..1
 * @param validationMacroF1 mean F1 over the labels, 0..1
 * @param validationUar mean recall over the labels, 0..1
 */
public record EpochMetrics(
        int epoch,
        long step,
        double learningRate,
        double trainLoss,
        double trainAccuracy,
        double validationLoss,
        double validationAccuracy,
        double validationMacroF1,
        double validationUar) {
    static final List<String> COLUMNS = List.of(
            "epoch",
            "step",
            "learning_rate",
            "train_loss",
            "train_accuracy",
            "validation_loss",
            "validation_accuracy",
            "validation_macro_f1",
            "validation_uar");

    public EpochMetrics {
        if (epoch < 1) {
            throw new IllegalArgumentException("epoch must be at least 1; got " + epoch);
        }
        if (step < 0) {
            throw new IllegalArgumentException("step must not be negative; got " + step);
        }
    }

    /** The figures by the names of their columns, without the epoch and the step. */
    public Map<String, Double> figures() {
        Map<String, Double> figures = new LinkedHashMap<>();
        String[] cells = line().split(",", -1);
        for (int i = 2; i < cells.length; i++) {
            figures.put(COLUMNS.get(i), Double.valueOf(cells[i]));
        }
        return figures;
    }

    /** The figures in the order of the columns, every digit kept. */
    String line() {
        return epoch + "," + step + "," + learningRate + "," + trainLoss + "," + trainAccuracy + "," + validationLoss
                + "," + validationAccuracy + "," + validationMacroF1 + "," + validationUar;
    }

    /** @throws IllegalArgumentException when {@code line} does not hold such figures */
    static EpochMetrics of(String line) {
        String[] cells = line.split(",", -1);
        if (cells.length != COLUMNS.size()) {
            throw new IllegalArgumentException("must hold " + COLUMNS.size() + " figures; got " + cells.length);
        }
        return new EpochMetrics(
                Integer.parseInt(cells[0]),
                Long.parseLong(cells[1]),
                Double.parseDouble(cells[2]),
                Double.parseDouble(cells[3]),
                Double.parseDouble(cells[4]),
                Double.parseDouble(cells[5]),
                Double.parseDouble(cells[6]),
                Double.parseDouble(cells[7]),
                Double.parseDouble(cells[8]));
    }
}
