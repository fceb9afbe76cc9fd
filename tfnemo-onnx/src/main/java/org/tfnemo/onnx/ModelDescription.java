package org.tfnemo.onnx;

import static java.util.Objects.requireNonNull;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a model file says of itself in its {@code metadata_props}.
 *
 * @param labels in the order of the outputs, at least two, distinct, without commas
 * @param sampleRate samples per second of the sound it takes, Hz
 * @param clipSeconds seconds it hears; longer sound is cut, shorter padded with zeros, inside the graph
 * @param temperature by which the graph divides the logits before the softmax, above 0
 * @param spec the settings the model was trained with, JSON
 * @param version of the library that wrote the file
 */
public record ModelDescription(
        List<String> labels, int sampleRate, double clipSeconds, double temperature, String spec, String version) {
    private static final String LABELS = "tfnemo.labels";
    private static final String SAMPLE_RATE = "tfnemo.sample_rate";
    private static final String CLIP_SECONDS = "tfnemo.clip_seconds";
    private static final String TEMPERATURE = "tfnemo.temperature";
    private static final String SPEC = "tfnemo.spec";
    private static final String VERSION = "tfnemo.version";

    public ModelDescription {
        labels = List.copyOf(labels);
        if (labels.size() < 2 || new HashSet<>(labels).size() != labels.size()) {
            throw new IllegalArgumentException("labels must be at least two different ones; got " + labels);
        }
        for (String label : labels) {
            if (label.isBlank() || label.indexOf(',') >= 0 || !label.equals(label.strip())) {
                throw new IllegalArgumentException(
                        "labels must be words without commas or outer spaces; got '" + label + "'");
            }
        }
        if (sampleRate < 1) {
            throw new IllegalArgumentException("sampleRate must be at least 1 Hz; got " + sampleRate);
        }
        if (!(clipSeconds * sampleRate >= 1 && clipSeconds * sampleRate <= Integer.MAX_VALUE)) {
            throw new IllegalArgumentException("clipSeconds must be at least one sample and at most "
                    + Integer.MAX_VALUE + " samples; got " + clipSeconds + " s");
        }
        if (!(temperature > 0 && temperature < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException("temperature must be above 0 and finite; got " + temperature);
        }
        if (!requireNonNull(spec, "spec").strip().startsWith("{")) {
            throw new IllegalArgumentException("spec must be a JSON object; got '" + spec + "'");
        }
        if (requireNonNull(version, "version").isBlank()) {
            throw new IllegalArgumentException("version must not be blank");
        }
    }

    /** Samples the model hears: {@code round(clipSeconds · sampleRate)}. */
    public int clipSamples() {
        return Math.toIntExact(Math.round(clipSeconds * sampleRate));
    }

    /** As the entries of {@code metadata_props}; {@link #of} reads them back equal. */
    public Map<String, String> properties() {
        Map<String, String> properties = new LinkedHashMap<>();
        properties.put(LABELS, String.join(",", labels));
        properties.put(SAMPLE_RATE, Integer.toString(sampleRate));
        properties.put(CLIP_SECONDS, Double.toString(clipSeconds));
        properties.put(TEMPERATURE, Double.toString(temperature));
        properties.put(SPEC, spec);
        properties.put(VERSION, version);
        return properties;
    }

    /**
     * Reads the entries of {@code metadata_props}; entries of other names are ignored.
     *
     * @param source what messages call the model
     */
    public static ModelDescription of(Map<String, String> properties, String source) throws ModelException {
        for (String key : List.of(LABELS, SAMPLE_RATE, CLIP_SECONDS, TEMPERATURE, SPEC, VERSION)) {
            if (!properties.containsKey(key)) {
                throw new ModelException(source + ": not a tfnemo model, because its metadata has no " + key);
            }
        }
        try {
            return new ModelDescription(
                    List.of(properties.get(LABELS).split(",", -1)),
                    Integer.parseInt(properties.get(SAMPLE_RATE)),
                    Double.parseDouble(properties.get(CLIP_SECONDS)),
                    Double.parseDouble(properties.get(TEMPERATURE)),
                    properties.get(SPEC),
                    properties.get(VERSION));
        } catch (IllegalArgumentException e) {
            throw new ModelException(source + ": metadata is not valid: " + e.getMessage(), e);
        }
    }
}
