package org.tfnemo.train.search;

import java.util.List;
import java.util.Random;

/** The values that a parameter may take, each held as a number. */
public sealed interface Domain permits RealRange, WholeRange, Choices {
    /** Draws a value, all being equally likely. */
    double draw(Random random);

    /** {@code value} as people write it. */
    String text(double value);

    /** The value that {@link #text} wrote. */
    double value(String text);

    /** Where {@code value} stands between the ends of the domain, 0..1, on its own scale. */
    double place(double value);

    /** The Parzen estimate of where {@code observed}, the oldest first, lie. */
    Density density(List<Double> observed);
}
