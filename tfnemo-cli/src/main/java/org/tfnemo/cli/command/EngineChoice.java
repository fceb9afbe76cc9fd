package org.tfnemo.cli.command;

import java.util.Iterator;
import org.tfnemo.cli.feature.EngineKind;
import picocli.CommandLine.ITypeConverter;

/** The engines as an option names them. */
final class EngineChoice implements ITypeConverter<EngineKind>, Iterable<String> {
    private final Choice<EngineKind> choice = new Choice<>("engine", EngineKind.values(), EngineKind::id);

    @Override
    public EngineKind convert(String value) {
        return choice.named(value);
    }

    @Override
    public Iterator<String> iterator() {
        return choice.ids().iterator();
    }
}
