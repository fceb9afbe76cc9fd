package org.tfnemo.dsp.signal;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * A {@link MedianNetwork} as a list of row operations, each a loop that HotSpot turns into vector instructions; rows
 * that are no longer needed are written over, so that the work stays in the first cache levels.
 */
final class RowNetwork {
    private final int inputs;
    private final Operation[] operations;
    private final int[] outputs;
    private final Matrix scratch = new Matrix();
    private final int scratchRows;
    private final float[][] rows;

    private record Operation(boolean maximum, int a, int b, int result) {}

    RowNetwork(int width) {
        inputs = width + MedianNetwork.together(width) - 1;
        List<Operation> recorded = new ArrayList<>();
        MedianNetwork<Integer> network = new MedianNetwork<>(
                width, (a, b) -> record(recorded, false, a, b), (a, b) -> record(recorded, true, a, b));
        List<Integer> medians =
                network.medians(IntStream.range(0, inputs).boxed().toList());
        List<Operation> needed = needed(recorded, medians);
        int[] places = new int[inputs + recorded.size()];
        scratchRows = place(needed, medians, places);
        operations = needed.stream()
                .map(o -> new Operation(o.maximum, places[o.a], places[o.b], places[o.result]))
                .toArray(Operation[]::new);
        outputs = medians.stream().mapToInt(median -> places[median]).toArray();
        rows = new float[inputs + scratchRows][];
    }

    private int record(List<Operation> recorded, boolean maximum, int a, int b) {
        int result = inputs + recorded.size();
        recorded.add(new Operation(maximum, a, b, result));
        return result;
    }

    private static List<Operation> needed(List<Operation> recorded, List<Integer> medians) {
        Set<Integer> wanted = new HashSet<>(medians);
        Deque<Operation> needed = new ArrayDeque<>();
        for (int i = recorded.size() - 1; i >= 0; i--) {
            Operation operation = recorded.get(i);
            if (wanted.contains(operation.result)) {
                needed.addFirst(operation);
                wanted.add(operation.a);
                wanted.add(operation.b);
            }
        }
        return List.copyOf(needed);
    }

    /** Gives every value a row, the same one to values that are not needed at the same time; how many rows it takes. */
    private int place(List<Operation> needed, List<Integer> medians, int[] places) {
        int[] lastUse = new int[places.length];
        for (int i = 0; i < needed.size(); i++) {
            lastUse[needed.get(i).a] = i;
            lastUse[needed.get(i).b] = i;
        }
        medians.forEach(median -> lastUse[median] = Integer.MAX_VALUE);
        Arrays.setAll(places, i -> i);
        Deque<Integer> free = new ArrayDeque<>();
        int used = 0;
        for (int i = 0; i < needed.size(); i++) {
            Operation operation = needed.get(i);
            for (int operand : new int[] {operation.a, operation.b}) {
                if (operand >= inputs && lastUse[operand] == i) {
                    free.push(places[operand]);
                }
            }
            places[operation.result] = free.isEmpty() ? inputs + used++ : free.pop();
        }
        return used;
    }

    /** Values that {@link #medians} reads. */
    int inputs() {
        return inputs;
    }

    /** Makes value {@code i} stand for {@code row}, which is not modified. */
    void input(int i, float[] row) {
        rows[i] = row;
    }

    /** Computes the medians of the first {@code lanes} elements of the rows. */
    void medians(int lanes) {
        scratch.reshape(scratchRows, lanes);
        for (int r = 0; r < scratchRows; r++) {
            rows[inputs + r] = scratch.row(r);
        }
        for (Operation operation : operations) {
            if (operation.maximum) {
                maximum(rows[operation.a], rows[operation.b], rows[operation.result], lanes);
            } else {
                minimum(rows[operation.a], rows[operation.b], rows[operation.result], lanes);
            }
        }
    }

    /** Median {@code i}, until the next call. */
    float[] median(int i) {
        return rows[outputs[i]];
    }

    /** How many medians there are. */
    int together() {
        return outputs.length;
    }

    private static void minimum(float[] a, float[] b, float[] result, int lanes) {
        for (int i = 0; i < lanes; i++) {
            result[i] = Math.min(a[i], b[i]);
        }
    }

    private static void maximum(float[] a, float[] b, float[] result, int lanes) {
        for (int i = 0; i < lanes; i++) {
            result[i] = Math.max(a[i], b[i]);
        }
    }
}
