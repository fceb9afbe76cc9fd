/**
 * Pictures of sound and of figures, as PNG and SVG.
 *
 * <p>Enters: feature maps with the representation that made them, clips, series of numbers. Leaves: a
 * {@link org.tfnemo.train.picture.Picture} that writes itself. Must not know: how features are computed, corpora,
 * networks. A new kind of axis is one class that {@link org.tfnemo.train.picture.Axis} permits; which axes a
 * representation has is said in {@link org.tfnemo.train.picture.RepresentationAxes}.
 */
package org.tfnemo.train.picture;
