package org.tfnemo.cli.command;

import java.util.Iterator;
import org.tfnemo.train.tune.Pruning;
import picocli.CommandLine.ITypeConverter;

/** The rules that stop trials as an option names them. */
final class PruningChoice implements ITypeConverter<Pruning>, Iterable<String> {
    private final Choice<Pruning> choice = new Choice<>("pruning", Pruning.values(), Pruning::id);

    @Override
    public Pruning convert(String value) {
        return choice.named(value);
    }

    @Override
    public Iterator<String> iterator() {
        return choice.ids().iterator();
    }
}
