package org.tfnemo.onnx;

import static java.util.Objects.requireNonNull;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OnnxValue;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtLoggingLevel;
import ai.onnxruntime.OrtSession;
import java.io.IOException;
import java.nio.FloatBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;

/**
 * An ONNX file in ONNX Runtime: float32 tensors in, float32 tensors out, by name.
 *
 * <p>Any number of threads may run it at once. It owns native memory until {@link #close()}, which waits for the runs
 * under way and may be called twice; a run after it is refused.
 */
public final class OnnxModel implements AutoCloseable {
    private final String source;
    private final OrtSession session;
    private final Map<String, TensorDescription> inputs;
    private final Map<String, TensorDescription> outputs;
    private final Map<String, String> metadata;
    private final DirectBuffers buffers = new DirectBuffers();
    private final ReadWriteLock use = new ReentrantReadWriteLock(); // closing a session under a run ends the process
    private boolean closed;

    private OnnxModel(String source, OrtSession session) throws OrtException {
        this.source = source;
        this.session = session;
        Map<String, TensorDescription> in = new LinkedHashMap<>();
        session.getInputInfo().forEach((name, node) -> in.put(name, TensorDescription.of(node)));
        Map<String, TensorDescription> out = new LinkedHashMap<>();
        session.getOutputInfo().forEach((name, node) -> out.put(name, TensorDescription.of(node)));
        inputs = Map.copyOf(in);
        outputs = Map.copyOf(out);
        metadata = Map.copyOf(session.getMetadata().getCustomMetadata());
    }

    /** Opens {@code file}. */
    public static OnnxModel open(Path file, RuntimeSettings settings) throws ModelException {
        byte[] bytes;
        try {
            bytes = Files.readAllBytes(file);
        } catch (IOException e) {
            throw new ModelException(
                    file + ": the model file cannot be read: " + e.getClass().getSimpleName(), e);
        }
        return open(bytes, file.toString(), settings);
    }

    /**
     * Opens the content of a model file.
     *
     * @param source what messages call the model
     * @param bytes not modified
     */
    public static OnnxModel open(byte[] bytes, String source, RuntimeSettings settings) throws ModelException {
        requireNonNull(source, "source");
        try (OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
            options.setIntraOpNumThreads(settings.threads());
            options.setInterOpNumThreads(1);
            options.addConfigEntry("session.intra_op.allow_spinning", settings.spinning() ? "1" : "0");
            options.setSessionLogLevel(OrtLoggingLevel.ORT_LOGGING_LEVEL_ERROR);
            OrtSession session = OrtEnvironment.getEnvironment().createSession(bytes, options);
            try {
                return new OnnxModel(source, session);
            } catch (OrtException | RuntimeException e) {
                session.close();
                throw e;
            }
        } catch (OrtException e) {
            throw new ModelException(source + ": not a model that ONNX Runtime loads: " + firstLine(e), e);
        }
    }

    /** What messages call the model: its path. */
    public String source() {
        return source;
    }

    /** The inputs by name. */
    public Map<String, TensorDescription> inputs() {
        return inputs;
    }

    /** The outputs by name. */
    public Map<String, TensorDescription> outputs() {
        return outputs;
    }

    /** The file's {@code metadata_props}. */
    public Map<String, String> metadata() {
        return metadata;
    }

    /**
     * Runs one batch of sound.
     *
     * @param audio {@code [batch, samples]}, fed to the input {@code audio}
     * @param wanted names of outputs
     * @return the outputs by name
     * @throws IllegalStateException when the model is closed or ONNX Runtime fails on this input
     */
    public Map<String, FloatTensor> run(AudioBatch audio, Set<String> wanted) {
        use.readLock().lock();
        try {
            if (closed) {
                throw new IllegalStateException(source + ": the model must be open; it is closed");
            }
            FloatBuffer buffer = buffers.take(audio.size());
            try {
                audio.copyTo(buffer);
                return run(buffer.flip(), audio, wanted);
            } finally {
                buffers.give(buffer);
            }
        } finally {
            use.readLock().unlock();
        }
    }

    private Map<String, FloatTensor> run(FloatBuffer buffer, AudioBatch audio, Set<String> wanted) {
        long[] shape = {audio.batch(), audio.samples()};
        try (OnnxTensor input = OnnxTensor.createTensor(OrtEnvironment.getEnvironment(), buffer, shape);
                OrtSession.Result result = session.run(Map.of("audio", input), wanted)) {
            Map<String, FloatTensor> outputs = new LinkedHashMap<>();
            for (Map.Entry<String, OnnxValue> output : result) {
                OnnxTensor tensor = (OnnxTensor) output.getValue();
                FloatBuffer values = tensor.getFloatBuffer();
                float[] copy = new float[values.remaining()];
                values.get(copy);
                outputs.put(
                        output.getKey(),
                        FloatTensor.owning(copy, tensor.getInfo().getShape()));
            }
            return outputs;
        } catch (OrtException e) {
            throw new IllegalStateException(
                    source + ": ONNX Runtime failed on audio [" + audio.batch() + ", " + audio.samples() + "]: "
                            + firstLine(e),
                    e);
        }
    }

    private static String firstLine(OrtException e) {
        return String.valueOf(e.getMessage()).lines().findFirst().orElse("no message");
    }

    @Override
    public void close() {
        use.writeLock().lock();
        try {
            if (!closed) {
                closed = true;
                session.close();
            }
        } catch (OrtException e) {
            throw new IllegalStateException(source + ": the model could not be closed: " + firstLine(e), e);
        } finally {
            use.writeLock().unlock();
        }
    }
}
