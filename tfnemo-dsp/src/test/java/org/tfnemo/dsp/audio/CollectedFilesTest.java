package org.tfnemo.dsp.audio;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Files that broke other readers: {@code collected/INDEX.tsv} says what is right for each. */
class CollectedFilesTest {
    private static final AudioReader READER = new AudioReader(new ReadLimit(2_000_000));

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("index")
    void eachIsDecodedOrRefusedAsItShouldBe(String file, String outcome) throws IOException {
        try (InputStream in = open(file)) {
            assertThat(outcome(in, file)).isEqualTo(outcome);
        }
    }

    private static String outcome(InputStream in, String file) throws IOException {
        try {
            AudioInfo info = READER.read(in, file).info();
            return info.rate() + "/" + info.channels() + "/" + info.frames();
        } catch (AudioException e) {
            return e.reason().name();
        }
    }

    static Stream<String[]> index() throws IOException {
        try (InputStream in = open("INDEX.tsv")) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return text.lines().skip(1).map(line -> line.split("\t"));
        }
    }

    private static InputStream open(String file) {
        return CollectedFilesTest.class.getResourceAsStream("collected/" + file);
    }
}
