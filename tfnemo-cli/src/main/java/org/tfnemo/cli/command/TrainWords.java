package org.tfnemo.cli.command;

import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.tfnemo.train.loop.Precision;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** The {@code train} command that does what another command was asked to do with one set of settings. */
final class TrainWords {
    private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9_@%+=:,./-]+");
    private static final String PRECISION = "--precision";

    private TrainWords() {}

    /**
     * The options that {@code command} was given and that {@code train} knows too.
     *
     * @param shared the classes that declare those options
     * @param precision that was found where none was asked for
     */
    static List<String> of(CommandSpec command, List<Class<?>> shared, Precision precision) {
        List<String> words = new ArrayList<>(List.of("train"));
        for (OptionSpec option : command.commandLine().getParseResult().matchedOptions()) {
            if (!(option.userObject() instanceof Field field) || !shared.contains(field.getDeclaringClass())) {
                continue;
            }
            if (option.arity().max() == 0) {
                words.add(option.longestName());
            } else {
                option.originalStringValues().forEach(value -> words.addAll(List.of(option.longestName(), value)));
            }
        }
        if (!words.contains(PRECISION)) {
            words.addAll(List.of(PRECISION, precision.name().toLowerCase(Locale.ROOT)));
        }
        return words;
    }

    /** {@code words} and {@code settings} as a line for a shell. */
    static String line(String program, List<String> words, Map<String, String> settings) {
        List<String> all = new ArrayList<>(List.of(program));
        all.addAll(words);
        if (!settings.isEmpty()) {
            all.add("--set");
            all.add(settings.entrySet().stream()
                    .map(entry -> entry.getKey() + "=" + entry.getValue())
                    .collect(Collectors.joining(",")));
        }
        return all.stream().map(TrainWords::quoted).collect(Collectors.joining(" "));
    }

    private static String quoted(String word) {
        return PLAIN.matcher(word).matches() ? word : "'" + word.replace("'", "'\\''") + "'";
    }
}
