package org.tfnemo.cli.command;

import org.tfnemo.cli.terminal.Terminal;
import org.tfnemo.train.export.ExportReport;
import org.tfnemo.train.export.VerificationReport;

/** Shows what an export made and how it was verified. */
record ExportView(Terminal terminal) {
    void show(ExportReport report) {
        VerificationReport verification = report.verification();
        terminal.print(
                "%s: %s, %d nodes, opset %d",
                report.file(),
                Words.megabytes(report.bytes()),
                report.graph().nodes(),
                report.graph().opset());
        terminal.print(
                "verified against TensorFlow on %d inputs (%d clips): probabilities within %.1g, the same label on %d of %d",
                verification.inputs(),
                verification.clips(),
                verification.probabilities(),
                verification.sameLabel(),
                verification.clips() - verification.undefinedClips());
    }
}
