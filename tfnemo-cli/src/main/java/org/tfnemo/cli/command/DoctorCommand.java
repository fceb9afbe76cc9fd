package org.tfnemo.cli.command;

import java.util.List;
import java.util.concurrent.Callable;
import org.tfnemo.cli.doctor.Checkup;
import org.tfnemo.cli.doctor.Finding;
import org.tfnemo.cli.doctor.Verdict;
import org.tfnemo.cli.terminal.Terminal;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Says what this machine can and cannot do, and what to do about it. */
@Command(
        name = "doctor",
        description = "Check this machine: PASS, WARN or FAIL for each thing tfnemo needs, with a fix.",
        footer = {"", "Example:  tfnemo doctor", "", "Exit status 1 when anything fails."})
public final class DoctorCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Mixin
    private OutputOptions output;

    public DoctorCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        List<Finding> findings = Checkup.ofThisMachine().run();
        output.print(terminal, findings, this::show);
        return findings.stream().anyMatch(finding -> finding.verdict() == Verdict.FAIL) ? 1 : 0;
    }

    private void show(List<Finding> findings) {
        for (Finding finding : findings) {
            terminal.print("%s  %-18s %s", finding.verdict(), finding.subject(), finding.found());
            if (finding.fix() != null) {
                terminal.print("      %-18s fix: %s", "", finding.fix());
            }
        }
    }
}
