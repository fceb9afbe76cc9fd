package org.tfnemo.train.search;

import java.util.Random;

/** Where good, or bad, values of one parameter lie. */
interface Density {
    /** Draws a value. */
    double draw(Random random);

    /** Natural logarithm of the density, or of the probability where values are discrete, at {@code value}. */
    double log(double value);
}
