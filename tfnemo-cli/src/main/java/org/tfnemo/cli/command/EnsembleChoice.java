package org.tfnemo.cli.command;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.tfnemo.train.ensemble.EnsembleKind;
import picocli.CommandLine.ITypeConverter;

/** The values of {@code --rule}: one, or all. */
final class EnsembleChoice implements ITypeConverter<List<EnsembleKind>>, Iterable<String> {
    private static final String ALL = "all";

    private final Choice<EnsembleKind> choice = new Choice<>("rule", EnsembleKind.values(), EnsembleKind::id);

    @Override
    public List<EnsembleKind> convert(String value) {
        return value.equals(ALL) ? choice.values() : List.of(choice.named(value));
    }

    @Override
    public Iterator<String> iterator() {
        List<String> ids = new ArrayList<>(choice.ids());
        ids.add(ALL);
        return ids.iterator();
    }
}
