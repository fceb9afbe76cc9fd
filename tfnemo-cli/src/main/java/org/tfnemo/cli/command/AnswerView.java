package org.tfnemo.cli.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.tfnemo.cli.sound.Answer;
import org.tfnemo.cli.terminal.Bar;
import org.tfnemo.cli.terminal.Terminal;

/** Shows what a model says of a file: what was heard, the three likeliest labels as bars, what to doubt. */
record AnswerView(Terminal terminal) {
    private static final int SHOWN = 3;
    private static final int WIDTH = 30;

    void show(Answer answer) {
        terminal.print("%s: %s", answer.file(), heard(answer));
        answer.probabilities().entrySet().stream()
                .limit(SHOWN)
                .forEach(each -> terminal.print(
                        "  %-12s %s %7s",
                        each.getKey(), Bar.of(each.getValue(), WIDTH), Words.percent(each.getValue())));
        answer.warnings().forEach(warning -> terminal.print("  warning: " + warning));
        if (answer.timeline() != null) {
            answer.timeline()
                    .forEach(window -> terminal.print(
                            "  %6.2f – %6.2f s  %-12s %7s",
                            window.from(), window.to(), window.label(), Words.percent(window.confidence())));
        }
    }

    private static String heard(Answer answer) {
        List<String> parts = new ArrayList<>();
        parts.add(String.format(
                Locale.ROOT, "%d Hz, %s, %.2f s", answer.rate(), Words.channels(answer.channels()), answer.seconds()));
        if (answer.channels() > 1) {
            parts.add("mixed to one");
        }
        if (!answer.rate().equals(answer.modelRate())) {
            parts.add("resampled to " + answer.modelRate() + " Hz");
        }
        if (answer.heardSeconds() < answer.seconds() - 0.01) {
            parts.add(String.format(Locale.ROOT, "the first %.2f s heard", answer.heardSeconds()));
        }
        return String.join(", ", parts);
    }
}
