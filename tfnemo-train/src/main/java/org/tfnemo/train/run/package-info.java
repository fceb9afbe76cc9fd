/**
 * One training run as a folder that explains itself.
 *
 * <p>Enters: settings as records, the split, metrics per epoch, predictions. Leaves: files of fixed names, each whole
 * or not there, and the same values read back. Must not know: how anything is trained or shown.
 */
package org.tfnemo.train.run;
