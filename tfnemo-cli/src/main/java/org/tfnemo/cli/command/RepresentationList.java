package org.tfnemo.cli.command;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import org.tfnemo.dsp.representation.RepresentationKind;
import org.tfnemo.dsp.representation.RepresentationName;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/**
 * Representations as an option names them: {@code id,id@rows,id+id…} or {@code all}.
 *
 * @param names at least one, none twice
 */
record RepresentationList(List<RepresentationName> names) {
    private static final String ALL = "all";

    RepresentationList {
        names = names.stream().distinct().toList();
    }

    static Choice<RepresentationKind> choice() {
        return new Choice<>("representation", RepresentationKind.values(), RepresentationKind::id);
    }

    /** The representation called {@code word}; a wrong kind is refused with the nearest. */
    static RepresentationName named(String word) {
        for (String channel : word.split("\\+", -1)) {
            choice().named(channel.replaceFirst("@.*", ""));
        }
        try {
            return RepresentationName.of(word);
        } catch (IllegalArgumentException e) {
            throw new TypeConversionException(e.getMessage());
        }
    }

    /** Reads the option's value. */
    static final class Converter implements ITypeConverter<RepresentationList> {
        @Override
        public RepresentationList convert(String value) {
            if (value.equals(ALL)) {
                return new RepresentationList(
                        choice().values().stream().map(RepresentationName::of).toList());
            }
            return new RepresentationList(Arrays.stream(value.split(",", -1))
                    .map(RepresentationList::named)
                    .toList());
        }
    }

    /** What a shell may complete. */
    static final class Candidates implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            List<String> words = new ArrayList<>(choice().ids());
            words.add(ALL);
            return words.iterator();
        }
    }
}
