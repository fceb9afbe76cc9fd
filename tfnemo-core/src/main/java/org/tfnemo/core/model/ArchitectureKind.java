package org.tfnemo.core.model;

import java.util.Arrays;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** Every architecture the library knows: its name for people and scripts, and its standard settings. */
public enum ArchitectureKind {
    AUDIO_RESNET("audio_resnet", AudioResNet.class, AudioResNet::standard),
    SMALL_RESNET("small_resnet", SmallResNet.class, SmallResNet::standard),
    CONV1D("conv1d", Conv1dNet.class, Conv1dNet::standard),
    ATTENTION_CNN("attention_cnn", AttentionCnn.class, AttentionCnn::standard);

    private final String id;
    private final Class<? extends Architecture> type;
    private final Supplier<Architecture> standard;

    ArchitectureKind(String id, Class<? extends Architecture> type, Supplier<Architecture> standard) {
        this.id = id;
        this.type = type;
        this.standard = standard;
    }

    /** The name used in commands, files and reports. */
    public String id() {
        return id;
    }

    /** The record that holds its settings. */
    public Class<? extends Architecture> type() {
        return type;
    }

    /** The published settings. */
    public Architecture standard() {
        return standard.get();
    }

    /** The kind named {@code id}. */
    public static ArchitectureKind of(String id) {
        return Arrays.stream(values())
                .filter(kind -> kind.id.equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("architecture must be one of "
                        + Arrays.stream(values()).map(ArchitectureKind::id).collect(Collectors.joining(", "))
                        + "; got " + id));
    }

    /** The kind that {@code architecture} is of. */
    public static ArchitectureKind of(Architecture architecture) {
        return Arrays.stream(values())
                .filter(kind -> kind.type.isInstance(architecture))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "architecture must be registered in ArchitectureKind; got " + architecture));
    }
}
