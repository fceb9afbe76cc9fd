package org.tfnemo.cli.command;

import java.util.Iterator;
import org.tfnemo.core.model.ArchitectureKind;
import picocli.CommandLine.ITypeConverter;

/** The architectures as an option names them. */
final class ArchitectureChoice implements ITypeConverter<ArchitectureKind>, Iterable<String> {
    private final Choice<ArchitectureKind> choice =
            new Choice<>("architecture", ArchitectureKind.values(), ArchitectureKind::id);

    @Override
    public ArchitectureKind convert(String value) {
        return choice.named(value);
    }

    @Override
    public Iterator<String> iterator() {
        return choice.ids().iterator();
    }
}
