package org.tfnemo.train.loop;

import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a state's files are called: {@code state-EPOCHS-STEPS}.
 *
 * @param epochs whole ones before it
 * @param steps of the next that it holds too
 */
record StateName(int epochs, int steps) implements Comparable<StateName> {
    private static final Pattern FORM = Pattern.compile("state-(\\d{1,9})-(\\d{1,9})\\.json");

    static StateName of(Checkpoints.State state) {
        return new StateName(state.progress().epoch(), state.part().steps());
    }

    /** The name in {@code file}, when it is a state's. */
    static Optional<StateName> in(String file) {
        Matcher matcher = FORM.matcher(file);
        return matcher.matches()
                ? Optional.of(new StateName(Integer.parseInt(matcher.group(1)), Integer.parseInt(matcher.group(2))))
                : Optional.empty();
    }

    String json() {
        return this + ".json";
    }

    String variables() {
        return this + ".npz";
    }

    @Override
    public int compareTo(StateName other) {
        return Comparator.comparingInt(StateName::epochs)
                .thenComparingInt(StateName::steps)
                .compare(this, other);
    }

    @Override
    public String toString() {
        return "state-" + epochs + "-" + steps;
    }
}
