package org.tfnemo.train.export.python;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InterpreterSearchTest {
    @TempDir
    Path folder;

    private Interpreter find(String... folders) throws IOException {
        StringBuilder path = new StringBuilder();
        for (String name : folders) {
            path.append(folder.resolve(name)).append(File.pathSeparator);
        }
        return new InterpreterSearch(path.toString()).find();
    }

    private Path python(String place, String name, String... lines) throws IOException {
        return FakePython.write(folder.resolve(place), name, lines);
    }

    @Test
    void theNewestNameComesFirst() throws IOException {
        python("a", "python3.10", "echo 3.10 whole");
        Path newest = python("b", "python3.12", "echo 3.12 whole");
        assertThat(find("a", "b")).isEqualTo(new Interpreter(newest, "3.12"));
    }

    @Test
    void aShimThatFailsIsPassedOver() throws IOException {
        python("shims", "python3.13", "echo \"pyenv: python3.13: command not found\" >&2", "exit 127");
        Path real = python("usr", "python3.13", "echo 3.13 whole");
        assertThat(find("shims", "usr")).isEqualTo(new Interpreter(real, "3.13"));
    }

    @Test
    void aFileThatIsNoProgramIsPassedOver() throws IOException {
        FakePython.write(folder.resolve("a"), "python3", "").toFile().setExecutable(false);
        Path real = python("b", "python", "echo 3.11 whole");
        assertThat(find("a", "b")).isEqualTo(new Interpreter(real, "3.11"));
    }

    @Test
    void plainNamesAreTakenByTheVersionTheyHave() throws IOException {
        python("a", "python3", "echo 3.9 whole");
        Path real = python("b", "python3", "echo 3.10 whole");
        assertThat(find("a", "b")).isEqualTo(new Interpreter(real, "3.10"));
    }

    @Test
    void missingVenvIsSaidWithWhatInstallsIt() throws IOException {
        Path split = python("usr", "python3.11", "echo 3.11 ensurepip");
        assertThatExceptionOfType(PythonException.class)
                .isThrownBy(() -> find("usr"))
                .withMessage("Python 3.10, 3.11, 3.12 or 3.13 with venv must be on the PATH; found only: " + split
                        + " (3.11) lacks ensurepip, on Debian and Ubuntu: apt install python3.11-venv");
    }

    @Test
    void anotherVersionIsSaid() throws IOException {
        Path old = python("usr", "python3", "echo 3.8 whole");
        assertThatExceptionOfType(PythonException.class)
                .isThrownBy(() -> find("usr"))
                .withMessageEndingWith("found only: " + old + " is 3.8");
    }

    @Test
    void noPythonIsSaidWithWhatInstallsIt() {
        assertThatExceptionOfType(PythonException.class)
                .isThrownBy(() -> find("nowhere"))
                .withMessage("Python 3.10, 3.11, 3.12 or 3.13 with venv must be on the PATH; there is none,"
                        + " on Debian and Ubuntu: apt install python3 python3-venv");
    }
}
