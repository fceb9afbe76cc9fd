package org.tfnemo.cli.command;

import java.util.Iterator;
import java.util.Locale;
import org.tfnemo.train.loop.Precision;
import picocli.CommandLine.ITypeConverter;

/** The values of {@code --precision}. */
final class PrecisionChoice implements ITypeConverter<Precision>, Iterable<String> {
    private final Choice<Precision> choice =
            new Choice<>("precision", Precision.values(), value -> value.name().toLowerCase(Locale.ROOT));

    @Override
    public Precision convert(String value) {
        return choice.named(value);
    }

    @Override
    public Iterator<String> iterator() {
        return choice.ids().iterator();
    }
}
