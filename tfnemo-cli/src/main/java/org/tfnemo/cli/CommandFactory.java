package org.tfnemo.cli;

import java.lang.reflect.Constructor;
import org.tfnemo.cli.terminal.Terminal;
import picocli.CommandLine;
import picocli.CommandLine.IFactory;

/** Makes picocli's objects: a command gets the terminal that it runs in. */
final class CommandFactory implements IFactory {
    private final Terminal terminal;
    private final IFactory others = CommandLine.defaultFactory();

    CommandFactory(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public <K> K create(Class<K> type) throws Exception {
        for (Constructor<?> constructor : type.getConstructors()) {
            if (constructor.getParameterCount() == 1 && constructor.getParameterTypes()[0] == Terminal.class) {
                return type.cast(constructor.newInstance(terminal));
            }
        }
        return others.create(type);
    }
}
