package org.tfnemo.train.tune;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tfnemo.train.loop.TrainingTask;
import org.tfnemo.train.search.Choices;
import org.tfnemo.train.search.Domain;
import org.tfnemo.train.search.Parameter;
import org.tfnemo.train.search.RealRange;
import org.tfnemo.train.search.Scale;
import org.tfnemo.train.search.WholeRange;

/**
 * Ranges of a task's settings as people write them.
 *
 * <pre>  recipe.schedule.learningRate=1e-4..1e-2:log     a range, on a logarithmic scale
 *   architecture.dropout=0..0.6                      a range
 *   architecture.width=16..64                        whole numbers, because this setting is one
 *   recipe.schedule.decline=cosine|plateau           a choice</pre>
 *
 * <p>The task itself is asked whether it takes both ends of a range and each value of a choice.
 */
public final class SettingRanges {
    private static final Pattern RANGE = Pattern.compile("([^=]+)=(.+?)\\.\\.(.+?)(:log)?");
    private static final Pattern WHOLE = Pattern.compile("-?\\d+");

    private final TrainingTask task;

    public SettingRanges(TrainingTask task) {
        this.task = requireNonNull(task, "task");
    }

    /** The range that {@code text} declares, {@code NAME=LOW..HIGH} with {@code :log} or without. */
    public Parameter range(String text) {
        Matcher match = RANGE.matcher(text);
        if (!match.matches()) {
            throw new IllegalArgumentException("range must be NAME=LOW..HIGH or NAME=LOW..HIGH:log; got " + text);
        }
        String name = match.group(1);
        accepts(name, match.group(2), text);
        accepts(name, match.group(3), text);
        Scale scale = match.group(4) == null ? Scale.LINEAR : Scale.LOG;
        try {
            return new Parameter(name, domain(name, match.group(2), match.group(3), scale));
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException(
                    "range must be of numbers, and of words with --choice " + name + "=ONE|ANOTHER; got " + text, e);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("range " + text + ": " + e.getMessage(), e);
        }
    }

    /** The choice that {@code text} declares, {@code NAME=ONE|ANOTHER}. */
    public Parameter choice(String text) {
        int sign = text.indexOf('=');
        if (sign < 1) {
            throw new IllegalArgumentException("choice must be NAME=ONE|ANOTHER…; got " + text);
        }
        String name = text.substring(0, sign);
        List<String> values = List.of(text.substring(sign + 1).split("\\|", -1));
        values.forEach(value -> accepts(name, value, text));
        try {
            return new Parameter(name, new Choices(values));
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("choice " + text + ": " + e.getMessage(), e);
        }
    }

    /** The range or choice that {@link #text} wrote. */
    Parameter parse(String text) {
        return RANGE.matcher(text).matches() ? range(text) : choice(text);
    }

    /** {@code parameter} as people write it. */
    public static String text(Parameter parameter) {
        Domain domain = parameter.domain();
        String values;
        if (domain instanceof RealRange range) {
            values = range.low() + ".." + range.high() + suffix(range.scale());
        } else if (domain instanceof WholeRange range) {
            values = range.low() + ".." + range.high() + suffix(range.scale());
        } else {
            values = String.join("|", ((Choices) domain).names());
        }
        return parameter.name() + "=" + values;
    }

    private static String suffix(Scale scale) {
        return scale == Scale.LOG ? ":log" : "";
    }

    private void accepts(String name, String value, String text) {
        try {
            task.with(Map.of(name, value));
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(text + ": " + e.getMessage(), e);
        }
    }

    private Domain domain(String name, String low, String high, Scale scale) {
        return WHOLE.matcher(task.settings().get(name)).matches()
                ? new WholeRange(Long.parseLong(low), Long.parseLong(high), scale)
                : new RealRange(Double.parseDouble(low), Double.parseDouble(high), scale);
    }
}
