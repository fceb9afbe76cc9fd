package org.tfnemo.train.run;

import static java.util.Objects.requireNonNull;

import java.util.regex.Pattern;

/**
 * Where a run belongs: {@code <task>/<name>-<n>}.
 *
 * @param task what is done, such as the corpus or the experiment
 * @param name which variant of it, such as the representation
 */
public record RunName(String task, String name) {
    private static final Pattern ALLOWED = Pattern.compile("[A-Za-z0-9_][A-Za-z0-9._+@-]{0,99}");

    public RunName {
        requireAllowed(task, "task");
        requireAllowed(name, "name");
    }

    private static void requireAllowed(String value, String what) {
        if (!ALLOWED.matcher(requireNonNull(value, what)).matches()) {
            throw new IllegalArgumentException(
                    what + " must be 1..100 letters, digits or . _ + @ - and not start with a"
                            + " dot or dash, because it names a folder; got " + value);
        }
    }
}
