package org.tfnemo.cli.terminal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import sun.misc.Signal;
import sun.misc.SignalHandler;

/**
 * Ctrl-C and SIGTERM as a wish instead of an end, until closed. The second of a kind ends the process at once, as the
 * system does it.
 */
public final class StopSignals implements AutoCloseable {
    private final Map<Signal, SignalHandler> former = new LinkedHashMap<>();
    private volatile int status;

    private StopSignals() {}

    /** Runs {@code wish} at the first signal, on a thread of the system's. */
    public static StopSignals catching(Terminal terminal, Runnable wish) {
        StopSignals signals = new StopSignals();
        for (String name : List.of("INT", "TERM")) {
            Signal signal = new Signal(name);
            try {
                signals.former.put(signal, Signal.handle(signal, caught -> {
                    Signal.handle(caught, SignalHandler.SIG_DFL);
                    signals.status = 128 + caught.getNumber();
                    terminal.say("stopping after this step"
                            + (name.equals("INT") ? "; Ctrl-C again to end at once, without keeping it" : ""));
                    wish.run();
                }));
            } catch (IllegalArgumentException e) {
                terminal.warn("SIG" + name + " ends training at once, without keeping its state: " + e.getMessage());
            }
        }
        return signals;
    }

    /** The exit status that a shell gives to the signal that came: 130 for Ctrl-C, 143 for SIGTERM; 0 when none did. */
    public int status() {
        return status;
    }

    @Override
    public void close() {
        former.forEach(Signal::handle);
    }
}
