package org.tfnemo.train.track.tensorboard;

import static java.util.Objects.requireNonNull;

import com.google.protobuf.ByteString;
import java.awt.image.BufferedImage;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import org.tensorflow.proto.DataType;
import org.tensorflow.proto.Event;
import org.tensorflow.proto.SessionLog;
import org.tensorflow.proto.Summary;
import org.tensorflow.proto.SummaryMetadata;
import org.tensorflow.proto.TensorProto;
import org.tensorflow.proto.TensorShapeProto;
import org.tfnemo.train.picture.PngEncoder;

/**
 * A new event file in a folder that may hold older ones. What is written reaches the file with {@link #flush} or {@link
 * #close}. For one thread.
 */
public final class EventFile implements AutoCloseable {
    private static final String VERSION = "brain.Event:2";
    private static final int RGB = 3;

    private final Path file;
    private final RecordStream records;
    private final Clock clock;

    private EventFile(Path file, RecordStream records, Clock clock) {
        this.file = file;
        this.records = records;
        this.clock = clock;
    }

    /** Whether {@code folder} holds an event file. */
    public static boolean anyIn(Path folder) throws IOException {
        return !EventFileName.existing(folder).isEmpty();
    }

    /** Begins one in {@code folder}, which must exist. */
    public static EventFile begin(Path folder, Clock clock) throws IOException {
        Path file = EventFileName.next(
                requireNonNull(folder, "folder"), requireNonNull(clock, "clock").instant());
        EventFile events = new EventFile(
                file,
                new RecordStream(new BufferedOutputStream(Files.newOutputStream(file, StandardOpenOption.CREATE_NEW))),
                clock);
        events.write(events.event().setFileVersion(VERSION));
        return events;
    }

    /** Where it is. */
    public Path path() {
        return file;
    }

    /**
     * Says that a run went on: what older files say of {@code step} and later did not stay, and TensorBoard drops it.
     */
    public void restart(long step) throws IOException {
        write(event().setStep(step).setSessionLog(SessionLog.newBuilder().setStatus(SessionLog.SessionStatus.START)));
    }

    /** A point of the curve {@code tag}. */
    public void scalar(String tag, long step, double value) throws IOException {
        value(step, Summary.Value.newBuilder().setTag(tag).setSimpleValue((float) value));
    }

    /** A picture. */
    public void image(String tag, long step, BufferedImage image) throws IOException {
        Summary.Image png = Summary.Image.newBuilder()
                .setWidth(image.getWidth())
                .setHeight(image.getHeight())
                .setColorspace(RGB)
                .setEncodedImageString(ByteString.copyFrom(PngEncoder.encode(image)))
                .build();
        value(step, Summary.Value.newBuilder().setTag(tag).setImage(png));
    }

    /** How {@code values} are spread; not modified. */
    public void histogram(String tag, long step, float[] values) throws IOException {
        value(step, Summary.Value.newBuilder().setTag(tag).setHisto(ValueHistogram.of(values)));
    }

    /** A text in Markdown. */
    public void text(String tag, long step, String markdown) throws IOException {
        SummaryMetadata metadata = SummaryMetadata.newBuilder()
                .setPluginData(SummaryMetadata.PluginData.newBuilder().setPluginName("text"))
                .build();
        TensorProto tensor = TensorProto.newBuilder()
                .setDtype(DataType.DT_STRING)
                .setTensorShape(TensorShapeProto.getDefaultInstance())
                .addStringVal(ByteString.copyFromUtf8(markdown))
                .build();
        value(step, Summary.Value.newBuilder().setTag(tag).setMetadata(metadata).setTensor(tensor));
    }

    /** Makes what was written readable. */
    public void flush() throws IOException {
        records.flush();
    }

    @Override
    public void close() throws IOException {
        records.close();
    }

    private void value(long step, Summary.Value.Builder value) throws IOException {
        write(event().setStep(step).setSummary(Summary.newBuilder().addValue(value)));
    }

    private Event.Builder event() {
        return Event.newBuilder().setWallTime(clock.millis() / 1e3);
    }

    private void write(Event.Builder event) throws IOException {
        records.write(event.build().toByteArray());
    }
}
