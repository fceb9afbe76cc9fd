/**
 * One run, or a comparison of several, as one HTML file that opens offline.
 *
 * <p>Enters: the files of a {@link org.tfnemo.train.run.RunDirectory}, and nothing else but, where asked for, the sound
 * of clips. Leaves: a self-contained page; no script, no font and no picture is fetched. Must not know: how anything was
 * trained.
 */
package org.tfnemo.train.report;
