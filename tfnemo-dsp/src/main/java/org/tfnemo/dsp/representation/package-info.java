/**
 * The audio representations, each written once over the vocabulary and run by every engine.
 *
 * <p>Enters: an engine and samples. Leaves: the library values of the definition, {@code [rows][frames]}, before any
 * normalisation. Must not know: files, which engine runs it, TensorFlow, ONNX.
 */
package org.tfnemo.dsp.representation;
