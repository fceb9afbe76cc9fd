package org.tfnemo.dsp.representation;

import static java.util.Objects.requireNonNull;

import java.util.OptionalInt;

/**
 * A single representation as people name it: {@code melspectrogram}, a kind, or {@code spectrogram@128}, a kind whose
 * rows are pooled to so many.
 *
 * @param kind the kind
 * @param pooled rows it is pooled to, at most those it has; empty to keep them
 */
public record ChannelName(RepresentationKind kind, OptionalInt pooled) {
    private static final char POOLED_TO = '@';
    /** Any rate shows how many rows a kind has: the standard settings have as many at every one. */
    private static final int ANY_RATE = 24_000;

    public ChannelName {
        requireNonNull(kind, "kind");
        if (requireNonNull(pooled, "pooled").isPresent()) {
            int most = kind.standard(ANY_RATE).rows();
            int rows = pooled.getAsInt();
            if (rows < 1 || rows > most) {
                throw new IllegalArgumentException(
                        "rows of " + kind.id() + " must be pooled to 1 to " + most + "; got " + rows);
            }
        }
    }

    /** The name of {@code kind} as it is. */
    public static ChannelName of(RepresentationKind kind) {
        return new ChannelName(kind, OptionalInt.empty());
    }

    /**
     * Reads a name.
     *
     * @throws IllegalArgumentException when it names none
     */
    public static ChannelName of(String id) {
        int at = id.indexOf(POOLED_TO);
        return at < 0
                ? of(RepresentationKind.of(id))
                : new ChannelName(RepresentationKind.of(id.substring(0, at)), rows(id, at));
    }

    private static OptionalInt rows(String id, int at) {
        try {
            return OptionalInt.of(Integer.parseInt(id.substring(at + 1)));
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException(
                    "representation must be pooled to a number of rows, such as " + id.substring(0, at) + "@64; got "
                            + id,
                    e);
        }
    }

    /** What {@code representation} is called, whatever its settings. */
    public static ChannelName of(Representation representation) {
        return representation instanceof Pooled own
                ? new ChannelName(RepresentationKind.of(own.inner()), OptionalInt.of(own.rows()))
                : of(RepresentationKind.of(representation));
    }

    /** The name as commands, files and reports have it. */
    public String id() {
        return pooled.isPresent() ? kind.id() + POOLED_TO + pooled.getAsInt() : kind.id();
    }

    /** The kind of picture. */
    public Family family() {
        return kind.family();
    }

    /** The published settings for sound of {@code rate} samples per second. */
    public Representation standard(int rate) {
        Representation whole = kind.standard(rate);
        return pooled.isPresent() ? new Pooled(whole, pooled.getAsInt()) : whole;
    }
}
