package org.tfnemo.train.export;

import static java.util.Objects.requireNonNull;

import java.nio.file.Path;
import java.util.List;
import org.tfnemo.dsp.audio.AudioClip;
import org.tfnemo.onnx.ModelDescription;

/**
 * What to export, and what it is checked against.
 *
 * @param savedModel folder with the tag {@code serve} and the signature {@code serving_default}: {@code audio} in,
 *     {@code probabilities}, {@code logits}, {@code embedding} out
 * @param output the model file to write; replaced when the new one is verified, untouched when it is not
 * @param description what the file says of itself
 * @param reference the same model in TensorFlow
 * @param clips real sound for the verification, at the model's rate; may be empty
 */
public record ExportRequest(
        Path savedModel, Path output, ModelDescription description, Reference reference, List<AudioClip> clips) {
    public ExportRequest {
        requireNonNull(savedModel, "savedModel");
        requireNonNull(output, "output");
        requireNonNull(description, "description");
        requireNonNull(reference, "reference");
        clips = List.copyOf(clips);
    }
}
