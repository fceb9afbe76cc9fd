/**
 * A pinned Python environment, made on first use, and programs run in it.
 *
 * <p>Enters: the machine's interpreters and the list of pins. Leaves: the path of an interpreter that has the pinned
 * packages, or one line that says what is missing and how to get it. Must not know: models, TensorFlow, ONNX.
 */
package org.tfnemo.train.export.python;
