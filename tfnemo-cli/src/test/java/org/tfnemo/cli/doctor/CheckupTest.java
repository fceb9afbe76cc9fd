package org.tfnemo.cli.doctor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tfnemo.train.export.python.InterpreterSearch;

class CheckupTest {
    @TempDir
    private Path directory;

    @Test
    void oldJavaFails() {
        assertThat(new JdkCheck(Runtime.Version.parse("11.0.2")).look())
                .isEqualTo(Finding.fail("JDK", "Java 11.0.2", "install JDK 17 or newer and let JAVA_HOME point to it"));
    }

    @Test
    void processorWithoutAvx2Warns() throws IOException {
        assertThat(processor("model name\t: Old One\nflags\t\t: fpu sse2\nflags : fpu avx2\n")
                        .verdict())
                .isEqualTo(Verdict.WARN);
    }

    @Test
    void processorNamesWhatMatrixProductsUse() throws IOException {
        Finding finding = processor("model name\t: New One\nflags\t\t: fpu avx2 avx512f avx512_bf16\n");

        assertThat(finding.verdict()).isEqualTo(Verdict.PASS);
        assertThat(finding.found()).endsWith(", New One, avx2 avx512f avx512_bf16");
    }

    @Test
    void machineWithoutCpuinfoPasses() {
        assertThat(new ProcessorCheck(Processor.of(directory.resolve("none")))
                        .look()
                        .verdict())
                .isEqualTo(Verdict.PASS);
    }

    @Test
    void littleMemoryWarns() {
        Finding finding = new MemoryCheck(2_000_000_000, 500_000_000).look();

        assertThat(finding.verdict()).isEqualTo(Verdict.WARN);
        assertThat(finding.found()).isEqualTo("2.0 GB, of which Java's heap may take 0.5 GB");
    }

    @Test
    void missingTemporaryDirectoryFails() {
        assertThat(new TemporarySpaceCheck(directory.resolve("none")).look().verdict())
                .isEqualTo(Verdict.FAIL);
    }

    @Test
    void noPythonWarns() {
        assertThat(new PythonCheck(new InterpreterSearch(directory.toString()))
                        .look()
                        .verdict())
                .isEqualTo(Verdict.WARN);
    }

    @Test
    void graphicsCardThatStaysIdleWarns() {
        assertThat(new GpuCheck(directory, false).look().verdict()).isEqualTo(Verdict.WARN);
    }

    @Test
    void cudaBuildWithoutADriverWarns() {
        assertThat(new GpuCheck(directory.resolve("none"), true).look().verdict())
                .isEqualTo(Verdict.WARN);
    }

    @Test
    void warningWithoutAFixIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Finding.warn("memory", "little", null))
                .withMessage("fix must be given unless the verdict is PASS; got null");
    }

    private Finding processor(String cpuinfo) throws IOException {
        return new ProcessorCheck(Processor.of(Files.writeString(directory.resolve("cpuinfo"), cpuinfo))).look();
    }
}
