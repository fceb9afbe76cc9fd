package org.tfnemo.cli.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.tfnemo.cli.launcher.FakeCheckout.Call;

@EnabledOnOs({OS.LINUX, OS.MAC})
class LauncherTest {
    @TempDir
    private Path directory;

    private FakeCheckout checkout;

    @BeforeEach
    void makeCheckout() throws IOException {
        // A blank in the path, because that is where shell scripts break.
        checkout = FakeCheckout.in(Files.createDirectory(directory.resolve("my checkout")));
    }

    @Test
    void firstCallBuildsAndSaysSo() throws IOException, InterruptedException {
        Call call = checkout.call("doctor");

        assertThat(call.status()).isZero();
        assertThat(call.err()).startsWith("tfnemo: first use; building").hasLineCount(1);
        assertThat(call.out()).contains(" org.tfnemo.cli.Main doctor\n");
    }

    @Test
    void secondCallDoesNotBuild() throws IOException, InterruptedException {
        checkout.call();

        Call call = checkout.call();

        assertThat(call.err()).isEmpty();
        assertThat(checkout.builds()).isEqualTo(1);
    }

    @Test
    void changedSourceIsBuilt() throws IOException, InterruptedException {
        checkout.call();
        Path source = Files.writeString(checkout.folder().resolve("tfnemo-dsp/src/main/A.java"), "");
        Files.setLastModifiedTime(source, FileTime.from(Instant.now().plusSeconds(5)));

        checkout.call();

        assertThat(checkout.builds()).isEqualTo(2);
    }

    @Test
    @EnabledOnOs(value = OS.LINUX, architectures = "amd64")
    void gpuBuildsOnceMoreAndRunsWithItsOwnLibraries() throws IOException, InterruptedException {
        checkout.call();
        checkout.call("--gpu", "doctor");

        Call call = checkout.call("--gpu", "doctor");

        assertThat(checkout.builds()).isEqualTo(2);
        assertThat(call.out()).contains("/target/lib-gpu/* org.tfnemo.cli.Main doctor\n");
    }

    @Test
    void failedBuildShowsTheLogAndWhereItIs() throws IOException, InterruptedException {
        checkout.maven("echo '[ERROR] A.java: it is wrong'; exit 1");

        Call call = checkout.call();

        assertThat(call.status()).isEqualTo(1);
        assertThat(call.out()).isEmpty();
        assertThat(call.err())
                .contains("[ERROR] A.java: it is wrong\n")
                .endsWith("tfnemo: the build failed; its whole log is "
                        + checkout.folder().resolve("target/tfnemo-build.log") + "\n");
    }

    @Test
    void failedBuildIsTriedAgain() throws IOException, InterruptedException {
        checkout.maven("exit 1");
        checkout.call();
        checkout.maven("echo jar > tfnemo-cli/target/tfnemo-cli-1.jar");

        assertThat(checkout.call().status()).isZero();
    }

    @Test
    void twoFirstCallsBuildOnce() throws IOException, InterruptedException {
        checkout.maven("sleep 0.3; echo jar > tfnemo-cli/target/tfnemo-cli-1.jar");

        List<Process> both = List.of(
                checkout.process(checkout.folder(), "./tfnemo").start(),
                checkout.process(checkout.folder(), "./tfnemo").start());

        for (Process each : both) {
            assertThat(each.waitFor()).isZero();
        }
        assertThat(checkout.builds()).isEqualTo(1);
    }

    @Test
    void itRunsThroughALinkWhereItIsCalled() throws IOException, InterruptedException {
        Path elsewhere = Files.createDirectory(directory.resolve("elsewhere"));
        Path link = Files.createSymbolicLink(elsewhere.resolve("tf"), Path.of("../my checkout/tfnemo"));

        Call call = checkout.call(elsewhere, link.toString(), "inspect", "a b.wav");

        assertThat(call.status()).isZero();
        assertThat(call.out())
                .contains(" org.tfnemo.cli.Main inspect a b.wav\n")
                .endsWith("in " + elsewhere.toRealPath() + "\n");
    }

    @Test
    void statusIsJavas() throws IOException, InterruptedException {
        ProcessBuilder process = checkout.process(checkout.folder(), "./tfnemo");
        process.environment().put("STATUS", "2");

        assertThat(process.start().waitFor()).isEqualTo(2);
    }

    @Test
    void optionsOfTheUserComeAfterOurs() throws IOException, InterruptedException {
        checkout.call();
        Path out = directory.resolve("out.txt");
        ProcessBuilder process = checkout.process(checkout.folder(), "./tfnemo").redirectOutput(out.toFile());
        process.environment().put("TFNEMO_JAVA_OPTS", "-Xmx256m -Dx=y");

        process.start().waitFor();

        assertThat(out).content().contains(" -Xmx256m -Dx=y -cp ");
    }

    @Test
    void trainingsShortLivedObjectsHaveBoundedRoom() throws IOException, InterruptedException {
        assertThat(checkout.call("train").out()).contains("-XX:MaxNewSize=");
        assertThat(checkout.call("features").out()).doesNotContain("-XX:");
    }

    @Test
    void newJavaIsToldThatNativeCodeIsExpected() throws IOException, InterruptedException {
        checkout.jdk("25.0.3");

        assertThat(checkout.call().out())
                .contains("--enable-native-access=ALL-UNNAMED")
                .contains("--sun-misc-unsafe-memory-access=allow");
    }

    @Test
    void javaThatCannotCompileIsRefusedWithTheInstallCommand() throws IOException, InterruptedException {
        Files.delete(checkout.folder().resolve("jdk/bin/javac"));

        Call call = checkout.call();

        assertThat(call.status()).isEqualTo(1);
        assertThat(call.err())
                .startsWith("tfnemo needs a JDK, version 17 or newer; " + checkout.folder()
                        + "/jdk only runs Java, it has no " + "compiler. Install: ")
                .hasLineCount(1);
    }
}
