package org.tfnemo.cli.command;

import java.util.Iterator;
import java.util.Locale;
import org.tfnemo.train.loop.Decline;
import picocli.CommandLine.ITypeConverter;

/** The values of {@code --schedule}. */
final class DeclineChoice implements ITypeConverter<Decline>, Iterable<String> {
    private final Choice<Decline> choice =
            new Choice<>("schedule", Decline.values(), value -> value.name().toLowerCase(Locale.ROOT));

    @Override
    public Decline convert(String value) {
        return choice.named(value);
    }

    @Override
    public Iterator<String> iterator() {
        return choice.ids().iterator();
    }
}
