package org.tfnemo.cli.command;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import org.tfnemo.dsp.representation.RepresentationKind;
import picocli.CommandLine.ITypeConverter;

/**
 * Representations as an option names them: {@code id,id…} or {@code all}.
 *
 * @param kinds at least one, none twice
 */
record RepresentationList(List<RepresentationKind> kinds) {
    private static final String ALL = "all";

    RepresentationList {
        kinds = kinds.stream().distinct().toList();
    }

    static Choice<RepresentationKind> choice() {
        return new Choice<>("representation", RepresentationKind.values(), RepresentationKind::id);
    }

    /** Reads the option's value. */
    static final class Converter implements ITypeConverter<RepresentationList> {
        @Override
        public RepresentationList convert(String value) {
            if (value.equals(ALL)) {
                return new RepresentationList(choice().values());
            }
            return new RepresentationList(
                    Arrays.stream(value.split(",", -1)).map(choice()::named).toList());
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
