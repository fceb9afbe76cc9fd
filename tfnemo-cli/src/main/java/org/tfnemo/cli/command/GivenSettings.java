package org.tfnemo.cli.command;

import java.lang.reflect.Field;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** The options of a command line that say what is trained and how, where that may be settled already. */
final class GivenSettings {
    private static final Set<Class<?>> KINDS =
            Set.of(TaskOptions.class, ProtocolOptions.class, RecipeOptions.class, SplitOptions.class);

    private final CommandLine line;
    private final Set<String> others;

    /** @param others names of the command's own options that are settings too */
    GivenSettings(CommandSpec spec, String... others) {
        this.line = spec.commandLine();
        this.others = Set.of(others);
    }

    private List<OptionSpec> given() {
        return line.getParseResult().matchedOptions().stream()
                .filter(this::isSetting)
                .toList();
    }

    private boolean isSetting(OptionSpec option) {
        return others.contains(option.longestName())
                || option.userObject() instanceof Field field && KINDS.contains(field.getDeclaringClass());
    }

    /** Refuses every one, because of the option {@code with}. */
    void refuse(String with, String because) {
        for (OptionSpec option : given()) {
            throw new ParameterException(
                    line, option.longestName() + " must be given without " + with + ", because " + because);
        }
    }

    /**
     * Refuses the first that means something else than in {@code before}.
     *
     * @param before arguments with which {@code command}, of the kind that is running, began
     */
    void refuseOthersThan(List<String> before, Object command) {
        CommandLine earlier = new CommandLine(command).setUnmatchedArgumentsAllowed(true); // --debug is the parent's
        ParseResult began = earlier.parseArgs(before.toArray(String[]::new));
        for (OptionSpec option : given()) {
            OptionSpec then = earlier.getCommandSpec().findOption(option.longestName());
            if (!Objects.equals(option.getValue(), then.getValue())) {
                boolean said = began.hasMatchedOption(then);
                throw new ParameterException(
                        line,
                        option.longestName() + " must be " + (said ? words(then) : "left out")
                                + ", because --resume goes on with the settings that it began with; got "
                                + words(option) + "; " + (said ? "leave it out" : "do so")
                                + ", or begin anew without --resume");
            }
        }
    }

    private static String words(OptionSpec option) {
        return String.join(",", option.originalStringValues());
    }
}
