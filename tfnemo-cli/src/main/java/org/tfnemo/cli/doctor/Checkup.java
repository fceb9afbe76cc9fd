package org.tfnemo.cli.doctor;

import java.nio.file.Path;
import java.util.List;
import org.tfnemo.train.export.python.InterpreterSearch;

/** All checks of one machine, in the order in which they matter. */
public final class Checkup {
    private final List<Check> checks;

    Checkup(List<Check> checks) {
        this.checks = List.copyOf(checks);
    }

    /** The checks of the machine that this runs on. */
    public static Checkup ofThisMachine() {
        return new Checkup(List.of(
                new JdkCheck(Runtime.version()),
                new TensorFlowCheck(),
                new OnnxRuntimeCheck(),
                new ProcessorCheck(Processor.ofThisMachine()),
                MemoryCheck.ofThisMachine(),
                new TemporarySpaceCheck(Path.of(System.getProperty("java.io.tmpdir"))),
                new FontCheck(),
                new PythonCheck(InterpreterSearch.standard()),
                GpuCheck.ofThisMachine()));
    }

    /** Looks at everything. */
    public List<Finding> run() {
        return checks.stream().map(Check::look).toList();
    }
}
