package org.tfnemo.cli.command;

import java.util.Iterator;
import org.tfnemo.train.tune.TuneMethod;
import picocli.CommandLine.ITypeConverter;

/** The ways of searching as an option names them. */
final class MethodChoice implements ITypeConverter<TuneMethod>, Iterable<String> {
    private final Choice<TuneMethod> choice = new Choice<>("method", TuneMethod.values(), TuneMethod::id);

    @Override
    public TuneMethod convert(String value) {
        return choice.named(value);
    }

    @Override
    public Iterator<String> iterator() {
        return choice.ids().iterator();
    }
}
