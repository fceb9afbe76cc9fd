package org.tfnemo.cli.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tfnemo.cli.CommandRun;
import org.tfnemo.core.model.SoundInput;
import org.tfnemo.dsp.representation.RepresentationKind;
import org.tfnemo.train.cache.FeatureCache;
import org.tfnemo.train.cache.FeatureDefinition;
import picocli.CommandLine.TypeConversionException;
import tools.jackson.databind.json.JsonMapper;

class CacheCommandTest {
    @TempDir
    private Path directory;

    @Test
    void statsNameWhatIsKept() throws IOException {
        fill();

        CommandRun run = cache("stats");

        assertThat(run.status()).describedAs(run.err()).isZero();
        assertThat(run.out()).contains("2 clips").containsPattern("rms +8000 +0.5 +2 .*current");
        assertThat(JsonMapper.shared()
                        .readTree(cache("stats", "--json").out())
                        .get("clips")
                        .asInt())
                .isEqualTo(2);
    }

    @Test
    void checkNamesAndDeletesTheDamaged() throws IOException {
        fill();
        Path damaged = entries().get(0);
        Files.write(damaged, new byte[1]);

        CommandRun run = cache("check");

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out()).contains(damaged + ": it has 1 bytes").contains("2 entries checked, 1 damaged");
        assertThat(damaged).doesNotExist();
        assertThat(cache("check").status()).isZero();
    }

    @Test
    void clearTakesOnlyWhatIsChosen() throws IOException {
        fill();

        assertThat(cache("clear", "--outdated").out()).startsWith("0 clips deleted");
        assertThat(cache("clear", "--representation", "mfcc").out()).startsWith("0 clips deleted");
        assertThat(cache("clear").out()).startsWith("2 clips deleted");
        assertThat(entries()).isEmpty();
    }

    @Test
    void folderOfOtherThingsIsNeverCleared() throws IOException {
        Files.createDirectories(place());
        Files.writeString(place().resolve("thesis.txt"), "dear");

        CommandRun run = cache("clear");

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.err()).contains("not a cache of tfnemo").hasLineCount(1);
    }

    @Test
    void sizesAreReadAsPeopleWriteThem() {
        assertThat(new SizeChoice().convert("1.5 GB")).isEqualTo(1_500_000_000L);
        assertThat(new SizeChoice().convert("500m")).isEqualTo(500_000_000L);
        assertThat(new SizeChoice().convert("77")).isEqualTo(77L);
        assertThatExceptionOfType(TypeConversionException.class)
                .isThrownBy(() -> new SizeChoice().convert("much"))
                .withMessage("size must be a number above 0 with kB, MB, GB or TB; got much");
    }

    private Path place() {
        return directory.resolve("cache");
    }

    private CommandRun cache(String command, String... more) {
        String[] all = Stream.concat(Stream.of("cache", command, "--cache", place().toString()), Stream.of(more))
                .toArray(String[]::new);
        return CommandRun.of(all);
    }

    private void fill() throws IOException {
        FeatureDefinition definition =
                new FeatureDefinition(RepresentationKind.RMS.standard(8_000), new SoundInput(8_000, 0.5), 3);
        FeatureCache cache = FeatureCache.open(place(), 1 << 20, warning -> {
            throw new IllegalStateException(warning);
        });
        for (String name : List.of("a", "b")) {
            Path sound = Files.writeString(directory.resolve(name), name);
            cache.shelf(definition).fetch(sound, new float[3], 0, (target, offset) -> target[offset] = 1);
        }
    }

    private List<Path> entries() throws IOException {
        try (Stream<Path> files = Files.walk(place())) {
            return files.filter(file -> file.toString().endsWith(".features")).toList();
        }
    }
}
