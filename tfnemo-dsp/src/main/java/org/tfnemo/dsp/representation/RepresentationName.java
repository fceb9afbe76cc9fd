package org.tfnemo.dsp.representation;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A representation as people name it where one is expected.
 *
 * <pre>  melspectrogram              a kind
 *   spectrogram@128             its rows pooled to so many
 *   melspectrogram+mfcc+rms     several as the channels of one image</pre>
 *
 * @param channels at least one, none twice
 */
public record RepresentationName(List<ChannelName> channels) {
    private static final String WITH = "+";

    public RepresentationName {
        channels = List.copyOf(channels);
        if (channels.isEmpty() || new HashSet<>(channels).size() < channels.size()) {
            throw new IllegalArgumentException("representation must name each of its channels once; got "
                    + channels.stream().map(ChannelName::id).collect(Collectors.joining(WITH)));
        }
    }

    /** The name of {@code kind} as it is. */
    public static RepresentationName of(RepresentationKind kind) {
        return new RepresentationName(List.of(ChannelName.of(kind)));
    }

    /**
     * Reads a name.
     *
     * @throws IllegalArgumentException when it names none
     */
    public static RepresentationName of(String id) {
        return new RepresentationName(Arrays.stream(id.split(Pattern.quote(WITH), -1))
                .map(ChannelName::of)
                .toList());
    }

    /** What {@code representation} is called, whatever its settings. */
    public static RepresentationName of(Representation representation) {
        List<Representation> parts =
                representation instanceof Stacked stacked ? stacked.parts() : List.of(representation);
        return new RepresentationName(parts.stream().map(ChannelName::of).toList());
    }

    /** The name as commands, files and reports have it. */
    public String id() {
        return channels.stream().map(ChannelName::id).collect(Collectors.joining(WITH));
    }

    /** The kind of picture. */
    public Family family() {
        return channels.size() == 1 ? channels.get(0).family() : Family.STACK;
    }

    /** The published settings for sound of {@code rate} samples per second. */
    public Representation standard(int rate) {
        return channels.size() == 1
                ? channels.get(0).standard(rate)
                : new Stacked(
                        channels.stream().map(channel -> channel.standard(rate)).toList());
    }
}
