/**
 * The vocabulary of signal processing that every representation is made of, and its pure-Java engine.
 *
 * <p>Enters: samples as float32, and settings as validated records. Leaves: float matrices
 * {@code [rows][frames]}. Must not know: files, representations, TensorFlow, ONNX.
 */
package org.tfnemo.dsp.signal;
