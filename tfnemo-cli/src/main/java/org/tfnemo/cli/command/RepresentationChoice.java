package org.tfnemo.cli.command;

import java.util.Iterator;
import org.tfnemo.dsp.representation.RepresentationName;
import picocli.CommandLine.ITypeConverter;

/** One representation as an option names it. */
final class RepresentationChoice implements ITypeConverter<RepresentationName>, Iterable<String> {
    @Override
    public RepresentationName convert(String value) {
        return RepresentationList.named(value);
    }

    @Override
    public Iterator<String> iterator() {
        return RepresentationList.choice().ids().iterator();
    }
}
