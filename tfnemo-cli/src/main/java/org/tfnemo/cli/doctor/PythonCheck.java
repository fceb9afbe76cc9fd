package org.tfnemo.cli.doctor;

import java.io.IOException;
import org.tfnemo.train.export.python.Interpreter;
import org.tfnemo.train.export.python.InterpreterSearch;

/** Python for {@code export}: one that the pinned converter runs on, found as export finds it. */
record PythonCheck(InterpreterSearch search) implements Check {
    private static final String SUBJECT = "Python for export";

    @Override
    public Finding look() {
        try {
            Interpreter python = search.find();
            return Finding.pass(SUBJECT, python.version() + " (" + python.executable() + ")");
        } catch (IOException e) { // says what was found instead, and what to install
            return Finding.warn(
                    SUBJECT,
                    e.getMessage(),
                    "apt-get install python3 python3-venv, dnf install python3, or brew install python@3.13; "
                            + "only export needs it");
        }
    }
}
