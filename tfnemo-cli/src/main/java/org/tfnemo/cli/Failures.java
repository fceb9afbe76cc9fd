package org.tfnemo.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.Locale;
import org.tfnemo.cli.sound.Reason;
import org.tfnemo.cli.terminal.Suggestions;
import org.tfnemo.cli.terminal.Terminal;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** One clear line for each failure, and its exit status. */
final class Failures {
    static final int WORK_FAILED = 1;
    static final int WRONG_USAGE = 2;

    private final Terminal terminal;

    Failures(Terminal terminal) {
        this.terminal = terminal;
    }

    /** What cannot be understood of the arguments. */
    int ofUsage(ParameterException failure, String[] arguments) {
        CommandSpec command = failure.getCommandLine().getCommandSpec();
        String what = failure instanceof UnmatchedArgumentException unmatched
                ? unknown(command, unmatched.getUnmatched().get(0))
                : decapitalised(failure.getMessage());
        terminal.say(command.qualifiedName() + ": " + what + " (see " + command.qualifiedName() + " --help)");
        return WRONG_USAGE;
    }

    /** Work that failed. */
    int ofWork(Exception failure, CommandLine line, ParseResult arguments) {
        terminal.say(line.getCommandSpec().qualifiedName() + ": " + message(failure));
        if (Tfnemo.debug(line)) {
            terminal.say(trace(failure));
        } else if (unforeseen(failure)) {
            terminal.say("This is a fault in tfnemo; please report it with what --debug prints.");
        }
        return WORK_FAILED;
    }

    /** Work that this machine cannot do. */
    int ofMachine(Error failure) {
        String what = failure instanceof OutOfMemoryError
                ? "out of memory; give Java more with TFNEMO_JAVA_OPTS=-Xmx4g"
                : "a library cannot be loaded (" + failure + "); tfnemo doctor says more";
        terminal.say("tfnemo: " + what);
        return WORK_FAILED;
    }

    private static String unknown(CommandSpec command, String word) {
        if (word.startsWith("-")) {
            String name = word.replaceFirst("=.*", "");
            return "unknown option " + name
                    + Suggestions.didYouMean(name, command.optionsMap().keySet());
        }
        if (!command.subcommands().isEmpty()) {
            return "unknown command " + word
                    + Suggestions.didYouMean(word, command.subcommands().keySet());
        }
        return "unexpected argument " + word;
    }

    private static String message(Exception failure) {
        return unforeseen(failure) ? failure.toString() : Reason.of(failure);
    }

    /** Whether {@code failure} comes from our own mistake and not from the arguments, a file or the machine. */
    private static boolean unforeseen(Throwable failure) {
        return failure instanceof RuntimeException
                && List.of(
                                NullPointerException.class,
                                ClassCastException.class,
                                IndexOutOfBoundsException.class,
                                ArithmeticException.class,
                                ArrayStoreException.class)
                        .stream()
                        .anyMatch(type -> type.isInstance(failure));
    }

    private static String trace(Throwable failure) {
        StringWriter text = new StringWriter();
        failure.printStackTrace(new PrintWriter(text));
        return text.toString().stripTrailing();
    }

    private static String decapitalised(String message) {
        return message.substring(0, 1).toLowerCase(Locale.ROOT) + message.substring(1);
    }
}
