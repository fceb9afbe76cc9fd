/**
 * Runs model files in ONNX Runtime: what a production service embeds.
 *
 * <p>Enters: a model file as the design describes it (raw sound in, probabilities out, its settings in the file's
 * metadata) and {@link org.tfnemo.dsp.audio.AudioClip}s. Leaves: {@link org.tfnemo.onnx.Recognition}s, feature maps, or
 * a {@link org.tfnemo.onnx.ModelException} that says what is wrong with the file. Must not know: TensorFlow, training,
 * Python, how the file was made.
 */
package org.tfnemo.onnx;
