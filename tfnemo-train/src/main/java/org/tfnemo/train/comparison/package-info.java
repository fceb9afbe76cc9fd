/**
 * What several finished runs came to, side by side.
 *
 * <p>Enters: run directories. Leaves: their scores with intervals, times and published figures, as values and as a table.
 * Must not know: how anything was trained, or how it is shown.
 */
package org.tfnemo.train.comparison;
