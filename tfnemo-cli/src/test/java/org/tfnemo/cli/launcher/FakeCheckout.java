package org.tfnemo.cli.launcher;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A folder with the launcher, empty modules, and a JDK and a Maven that only say how they were called: java prints its
 * arguments and its directory, mvn writes a jar and counts its calls.
 */
record FakeCheckout(Path folder) {
    private static final List<String> MODULES =
            List.of("tfnemo-dsp", "tfnemo-core", "tfnemo-onnx", "tfnemo-train", "tfnemo-cli");

    /** How one call ended. */
    record Call(int status, String out, String err) {}

    static FakeCheckout in(Path folder) throws IOException {
        FakeCheckout checkout = new FakeCheckout(folder);
        checkout.program("tfnemo", Files.readString(Path.of("../tfnemo"), StandardCharsets.UTF_8));
        Files.writeString(folder.resolve("pom.xml"), "");
        for (String module : MODULES) {
            Files.createDirectories(folder.resolve(module).resolve("src/main"));
            Files.writeString(folder.resolve(module).resolve("pom.xml"), "");
        }
        checkout.jdk("17.0.1");
        checkout.program("jdk/bin/javac", "#!/bin/sh\n");
        checkout.maven("echo jar > tfnemo-cli/target/tfnemo-cli-1.jar");
        return checkout;
    }

    /** Makes the JDK one of {@code version}. */
    void jdk(String version) throws IOException {
        program("jdk/bin/java", "#!/bin/sh\necho \"java $*\"\necho \"in $PWD\"\nexit ${STATUS:-0}\n");
        Files.writeString(folder.resolve("jdk/release"), "JAVA_VERSION=\"" + version + "\"\n");
    }

    /** Makes Maven count the call, then do {@code work}. */
    void maven(String work) throws IOException {
        program("bin/mvn", "#!/bin/sh\necho call >> calls\nmkdir -p tfnemo-cli/target\n" + work + "\n");
    }

    /** How often Maven was called. */
    int builds() throws IOException {
        Path calls = folder.resolve("calls");
        return Files.exists(calls) ? Files.readAllLines(calls).size() : 0;
    }

    /** Calls the launcher from {@code directory}, by the name {@code launcher}. */
    Call call(Path directory, String launcher, String... arguments) throws IOException, InterruptedException {
        Path out = Files.createTempFile(folder, "out", ".txt");
        Path err = Files.createTempFile(folder, "err", ".txt");
        int status = process(directory, launcher, arguments)
                .redirectOutput(out.toFile())
                .redirectError(err.toFile())
                .start()
                .waitFor();
        return new Call(status, Files.readString(out), Files.readString(err));
    }

    /** Calls the launcher from its own folder. */
    Call call(String... arguments) throws IOException, InterruptedException {
        return call(folder, "./tfnemo", arguments);
    }

    ProcessBuilder process(Path directory, String launcher, String... arguments) {
        List<String> command = new ArrayList<>(List.of(launcher));
        command.addAll(Arrays.asList(arguments));
        ProcessBuilder process = new ProcessBuilder(command).directory(directory.toFile());
        process.environment().put("JAVA_HOME", folder.resolve("jdk").toString());
        process.environment().put("PATH", folder.resolve("bin") + ":" + System.getenv("PATH"));
        process.environment().remove("TFNEMO_JAVA_OPTS");
        return process;
    }

    private void program(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text, StandardCharsets.UTF_8);
        if (!file.toFile().setExecutable(true)) {
            throw new IOException(file + ": cannot be made executable");
        }
    }
}
