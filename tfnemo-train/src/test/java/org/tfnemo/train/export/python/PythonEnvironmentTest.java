package org.tfnemo.train.export.python;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tfnemo.train.storage.CacheDirectory;

/** With a shell script in the place of Python that does what {@code -m venv} would: it is fast and needs no network. */
class PythonEnvironmentTest {
    private static final Pins PINS = new Pins("", "", "pass", "downloads nothing");

    @TempDir
    Path folder;

    private PythonEnvironment environment(String... venv) throws IOException {
        List<String> lines = new ArrayList<>(List.of(
                "case \"$*\" in",
                "  *ensurepip*) echo 3.12 whole;;",
                "  *\"-m venv\"*) shift 3; mkdir -p $1/bin; cp $0 $1/bin/python; echo made >> " + folder + "/made;;"));
        lines.addAll(List.of(venv));
        lines.add("esac");
        FakePython.write(folder.resolve("bin"), "python3", lines.toArray(String[]::new));
        return new PythonEnvironment(
                new CacheDirectory(folder.resolve("cache")),
                PINS,
                new InterpreterSearch(folder.resolve("bin").toString()));
    }

    private List<String> cache() throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve("cache"))) {
            return files.map(path -> path.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void firstUseMakesItAndSaysSo() throws IOException {
        List<String> steps = new ArrayList<>();
        PythonEnvironment environment = environment();
        assertThat(environment.ready()).isFalse();
        Path python = environment.interpreter(steps::add);
        assertThat(python).isExecutable();
        assertThat(environment.ready()).isTrue();
        assertThat(steps)
                .containsExactly("making a Python environment, once: downloads nothing, in " + environment.folder());
    }

    @Test
    void laterUseFindsIt() throws IOException {
        environment().interpreter(ProgressListener.none());
        List<String> steps = new ArrayList<>();
        environment().interpreter(steps::add);
        assertThat(steps).isEmpty();
        assertThat(folder.resolve("made")).hasContent("made");
    }

    @Test
    void manyAtOnceMakeItOnce() throws Exception {
        List<String> steps = new CopyOnWriteArrayList<>();
        PythonEnvironment environment = environment();
        ExecutorService threads = Executors.newFixedThreadPool(6);
        try {
            Callable<Path> task = () -> environment.interpreter(steps::add);
            for (Future<Path> result : threads.invokeAll(List.of(task, task, task, task, task, task))) {
                assertThat(result.get()).isExecutable();
            }
        } finally {
            threads.shutdown();
        }
        assertThat(folder.resolve("made")).hasContent("made");
        assertThat(steps).hasSize(1);
    }

    @Test
    void failedInstallationNamesTheLogAndLeavesNothing() throws IOException {
        PythonEnvironment environment = environment("  *\"-m pip install\"*) echo no such package; exit 1;;");
        Path log = environment.folder().resolveSibling(environment.folder().getFileName() + ".log");
        assertThatExceptionOfType(PythonException.class)
                .isThrownBy(() -> environment.interpreter(ProgressListener.none()))
                .withMessage("the Python packages could not be installed (is the package index reachable?):"
                        + " exit status 1; what it printed is in " + log);
        assertThat(log).content().contains("no such package");
        String name = environment.folder().getFileName().toString();
        assertThat(cache()).containsExactly(name + ".lock", name + ".log");
    }

    @Test
    void packagesThatDoNotLoadAreNoEnvironment() throws IOException {
        PythonEnvironment environment = environment("  *\"-c pass\"*) exit 132;;");
        assertThatExceptionOfType(PythonException.class)
                .isThrownBy(() -> environment.interpreter(ProgressListener.none()))
                .withMessageStartingWith("the Python packages do not load: exit status 132;");
        assertThat(environment.ready()).isFalse();
    }

    @Test
    void whatAKilledProcessLeftIsCleared() throws IOException {
        PythonEnvironment environment = environment();
        Path left = environment.folder().resolveSibling(environment.folder().getFileName() + ".making-123");
        Files.createDirectories(left.resolve("bin"));
        environment.interpreter(ProgressListener.none());
        assertThat(left).doesNotExist();
    }

    @Test
    void anEnvironmentWhosePythonIsGoneIsMadeAnew() throws IOException {
        PythonEnvironment environment = environment();
        Path python = environment.interpreter(ProgressListener.none());
        Files.delete(python);
        assertThat(environment.ready()).isFalse();
        assertThat(environment.interpreter(ProgressListener.none())).isExecutable();
    }

    @Test
    void otherPinsAreAnotherEnvironment() {
        assertThat(new Pins("a==1", "", "", "").hash()).isNotEqualTo(new Pins("a==2", "", "", "").hash());
        assertThat(new Pins("a", "b", "", "").hash()).isNotEqualTo(new Pins("ab", "", "", "").hash());
    }

    @Test
    void everyConversionPinIsOneVersion() {
        Pins pins = Pins.conversion();
        Stream.concat(pins.requirements().lines(), pins.constraints().lines())
                .filter(line -> !line.startsWith("#"))
                .forEach(line -> assertThat(line).matches("[A-Za-z0-9_-]+==[0-9.a-z]+(; .+)?"));
    }
}
