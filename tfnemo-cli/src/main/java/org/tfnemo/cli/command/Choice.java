package org.tfnemo.cli.command;

import static java.util.Objects.requireNonNull;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.tfnemo.cli.terminal.Suggestions;
import picocli.CommandLine.TypeConversionException;

/** One of a fixed set of named values; what is not one of them is refused with the nearest. */
final class Choice<T> {
    private final String what;
    private final List<T> values;
    private final Function<T, String> id;

    /**
     * @param what how the message calls such a value
     * @param values all there are
     */
    Choice(String what, T[] values, Function<T, String> id) {
        this.what = requireNonNull(what, "what");
        this.values = Arrays.asList(values.clone());
        this.id = requireNonNull(id, "id");
    }

    List<T> values() {
        return values;
    }

    List<String> ids() {
        return values.stream().map(id).toList();
    }

    T named(String word) {
        return values.stream()
                .filter(value -> id.apply(value).equals(word))
                .findFirst()
                .orElseThrow(() -> new TypeConversionException(what + " must be one of " + String.join(", ", ids())
                        + "; got " + word + Suggestions.didYouMean(word, ids())));
    }
}
