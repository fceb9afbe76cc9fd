package org.tfnemo.cli.command;

import java.util.Iterator;
import org.tfnemo.dsp.representation.RepresentationKind;
import picocli.CommandLine.ITypeConverter;

/** One representation as an option names it. */
final class RepresentationChoice implements ITypeConverter<RepresentationKind>, Iterable<String> {
    @Override
    public RepresentationKind convert(String value) {
        return RepresentationList.choice().named(value);
    }

    @Override
    public Iterator<String> iterator() {
        return RepresentationList.choice().ids().iterator();
    }
}
