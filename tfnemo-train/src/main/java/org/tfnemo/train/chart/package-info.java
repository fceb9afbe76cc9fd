/**
 * Charts of figures as SVG, coloured by a page's style sheet so that they follow light and dark, each with its figures
 * as a table. Pictures of sound, which are pixels, are drawn by {@link org.tfnemo.train.picture}.
 *
 * <p>Enters: names and numbers. Leaves: markup and tables. Must not know: runs, scores, pages.
 */
package org.tfnemo.train.chart;
