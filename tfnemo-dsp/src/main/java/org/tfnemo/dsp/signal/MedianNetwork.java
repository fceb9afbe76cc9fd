package org.tfnemo.dsp.signal;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BinaryOperator;

/**
 * Running medians by minima and maxima alone, so that whole rows or tensors are compared at once and in the same order
 * whatever they hold.
 *
 * <p>Neighbouring windows share most of their values. Those shared by all are sorted once (Batcher's odd-even merge
 * sort); then the windows are halved again and again, and each half merges in what only its windows share. Of the
 * merged values only those are kept that can still be the median.
 *
 * <pre>  A sorted, 2h values; B sorted, h values: the h in the middle of A ∪ B are
 *   c_i = max(A_i, B_{h+1−i}) sorted,  d_i = min(c_i, A_{2h+1−i}) sorted,  i = 1..h</pre>
 *
 * <p>For 31 values a window: 16 medians by 546 minima and maxima. A value that is not a number makes the medians of its
 * windows that, where minimum and maximum do so, and no others.
 *
 * <p>Source: K. E. Batcher, Sorting networks and their applications, 1968; D. E. Knuth, volume 3, 5.3.4.
 *
 * @param <T> what is compared
 */
public final class MedianNetwork<T> {
    private final int width;
    private final BinaryOperator<T> minimum;
    private final BinaryOperator<T> maximum;

    /**
     * @param width values in a window, odd, ≥ 1
     * @param minimum the smaller of two, place by place
     * @param maximum the larger of two, place by place
     */
    public MedianNetwork(int width, BinaryOperator<T> minimum, BinaryOperator<T> maximum) {
        this.width = requireWidth(width);
        this.minimum = requireNonNull(minimum, "minimum");
        this.maximum = requireNonNull(maximum, "maximum");
    }

    /** {@code width}, if a window can have it. */
    public static int requireWidth(int width) {
        if (width < 1 || width % 2 == 0) {
            throw new IllegalArgumentException(
                    "width must be odd and at least 1, so that a window has a middle; got " + width);
        }
        return width;
    }

    /** How many neighbouring medians are found together: the largest power of two up to {@code (width + 1) / 2}. */
    public static int together(int width) {
        return Integer.highestOneBit((requireWidth(width) + 1) / 2);
    }

    /**
     * Neighbouring medians.
     *
     * @param values {@code width + together − 1} of them
     * @return {@code together} medians: that of values {@code i .. i + width − 1} at {@code i}
     */
    public List<T> medians(List<T> values) {
        int together = together(width);
        if (values.size() != width + together - 1) {
            throw new IllegalArgumentException(
                    "values must be width + together − 1 = " + (width + together - 1) + "; got " + values.size());
        }
        return new Run(values).medians(together - 1, width, together);
    }

    /** What one call needs to remember. */
    private final class Run {
        private final List<T> values;
        private final Map<List<Integer>, List<T>> sorted = new HashMap<>();

        Run(List<T> values) {
            this.values = values;
        }

        /** The medians of the {@code count} windows that all hold values {@code from..to − 1}. */
        List<T> medians(int from, int to, int count) {
            List<T> shared = sorted(from, to);
            int spare = (shared.size() - count) / 2;
            return halved(shared.subList(spare, spare + count), from, to);
        }

        /** The same from those of the sorted shared values that can be a median, as many as there are windows. */
        private List<T> halved(List<T> candidates, int from, int to) {
            int half = candidates.size() / 2;
            if (half == 0) {
                return candidates;
            }
            List<T> medians = new ArrayList<>(halved(middle(candidates, sorted(from - half, from)), from - half, to));
            medians.addAll(halved(middle(candidates, sorted(to, to + half)), from, to + half));
            return medians;
        }

        private List<T> sorted(int from, int to) {
            if (to - from == 1) {
                return List.of(values.get(from));
            }
            List<T> known = sorted.get(List.of(from, to));
            if (known == null) {
                int middle = from + (to - from) / 2;
                known = merged(sorted(from, middle), sorted(middle, to));
                sorted.put(List.of(from, to), known);
            }
            return known;
        }
    }

    /** The h in the middle of a's 2h and b's h values. */
    private List<T> middle(List<T> a, List<T> b) {
        int half = b.size();
        List<T> upper = new ArrayList<>();
        for (int i = 0; i < half; i++) {
            upper.add(maximum.apply(a.get(i), b.get(half - 1 - i)));
        }
        List<T> sorted = sortedBitonic(upper);
        List<T> middle = new ArrayList<>();
        for (int i = 0; i < half; i++) {
            middle.add(minimum.apply(sorted.get(i), a.get(2 * half - 1 - i)));
        }
        return sortedBitonic(middle);
    }

    /** Batcher's merge of two sorted lists of any lengths: odd places, even places, then neighbours. */
    private List<T> merged(List<T> a, List<T> b) {
        if (a.isEmpty() || b.isEmpty()) {
            return a.isEmpty() ? b : a;
        }
        if (a.size() == 1 && b.size() == 1) {
            return pair(a.get(0), b.get(0));
        }
        List<T> odd = merged(everySecond(a, 0), everySecond(b, 0));
        List<T> even = merged(everySecond(a, 1), everySecond(b, 1));
        List<T> merged = new ArrayList<>(odd.subList(0, 1));
        int pairs = Math.min(even.size(), odd.size() - 1);
        for (int i = 0; i < pairs; i++) {
            merged.addAll(pair(even.get(i), odd.get(i + 1)));
        }
        merged.addAll(even.subList(pairs, even.size()));
        merged.addAll(odd.subList(pairs + 1, odd.size()));
        return merged;
    }

    /** Sorts values that rise and then fall, or the other way round; a power of two of them. */
    private List<T> sortedBitonic(List<T> values) {
        int half = values.size() / 2;
        if (half == 0) {
            return values;
        }
        List<T> lower = new ArrayList<>();
        List<T> upper = new ArrayList<>();
        for (int i = 0; i < half; i++) {
            lower.add(minimum.apply(values.get(i), values.get(i + half)));
            upper.add(maximum.apply(values.get(i), values.get(i + half)));
        }
        List<T> sorted = new ArrayList<>(sortedBitonic(lower));
        sorted.addAll(sortedBitonic(upper));
        return sorted;
    }

    private List<T> pair(T a, T b) {
        return List.of(minimum.apply(a, b), maximum.apply(a, b));
    }

    private static <T> List<T> everySecond(List<T> values, int first) {
        List<T> some = new ArrayList<>();
        for (int i = first; i < values.size(); i += 2) {
            some.add(values.get(i));
        }
        return some;
    }
}
