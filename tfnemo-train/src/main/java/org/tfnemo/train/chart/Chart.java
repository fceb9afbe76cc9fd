package org.tfnemo.train.chart;

/** Something drawn, and the figures behind it. */
public interface Chart {
    /** What is shown. */
    String title();

    /** The picture as markup, with class names for colours. */
    String svg();

    /** The figures that it shows. */
    ChartData data();
}
