/**
 * A trained model becomes one verified ONNX file.
 *
 * <p>Enters: a SavedModel (raw sound in, probabilities out), what the file shall say of itself, and a reference that
 * computes what it must give. Leaves: a file that ONNX Runtime agrees with TensorFlow on, or no file and one line that
 * says which input differed and how far. Must not know: how the model was trained.
 */
package org.tfnemo.train.export;
