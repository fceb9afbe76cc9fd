/**
 * NumPy's array files: {@code .npy} for one float32 array, {@code .npz} for several under names.
 *
 * <p>Enters: paths, streams, arrays. Leaves: {@link org.tfnemo.dsp.npy.NpyArray}s, or a refusal that names the file
 * and what is wrong with it. Must not know: what the arrays mean.
 */
package org.tfnemo.dsp.npy;
