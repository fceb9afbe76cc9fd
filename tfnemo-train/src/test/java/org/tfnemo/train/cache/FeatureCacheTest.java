package org.tfnemo.train.cache;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tfnemo.core.model.SoundInput;
import org.tfnemo.dsp.representation.RepresentationKind;

class FeatureCacheTest {
    private static final int VALUES = 100;
    private static final long ENTRY = EntryFormat.size(VALUES);
    private static final FeatureDefinition DEFINITION = definition(1.0);

    @TempDir
    private Path folder;

    private final List<String> warnings = new ArrayList<>();
    private int computed;

    @BeforeEach
    void sounds() throws IOException {
        for (String sound : List.of("a", "b", "c")) {
            Files.writeString(folder.resolve(sound), sound);
        }
    }

    @Test
    void whatWasComputedOnceIsFoundByTheNextRun() throws IOException {
        float[] first = fetch(open(1 << 20), "a");
        FeatureCache later = open(1 << 20);

        assertThat(fetch(later, "a")).containsExactly(first);
        assertThat(later.counts()).isEqualTo(new CacheCounts(1, 0, 0, 0));
        assertThat(warnings).isEmpty();
    }

    @Test
    void otherSoundUnderTheSameNameIsOther() throws IOException {
        FeatureCache cache = open(1 << 20);
        fetch(cache, "a");
        Files.writeString(folder.resolve("a"), "longer");
        fetch(cache, "a");

        assertThat(cache.counts().computed()).isEqualTo(2);
    }

    @Test
    void otherSettingsAreOther() throws IOException {
        FeatureCache cache = open(1 << 20);
        fetch(cache, "a");
        cache.shelf(definition(2.0)).fetch(folder.resolve("a"), new float[VALUES], 0, this::compute);

        assertThat(cache.counts().computed()).isEqualTo(2);
    }

    @Test
    void damagedEntryIsSaidInOneLineAndRebuilt() throws IOException {
        float[] good = fetch(open(1 << 20), "a");
        try (RandomAccessFile entry = new RandomAccessFile(entries().get(0).toFile(), "rw")) {
            entry.seek(ENTRY - 5);
            entry.write(77);
        }
        FeatureCache cache = open(1 << 20);

        assertThat(fetch(cache, "a")).containsExactly(good);
        assertThat(warnings)
                .containsExactly(entries().get(0) + ": damaged (its checksum does not match); computed again");
        fetch(open(1 << 20), "a");
        assertThat(computed).isEqualTo(2);
    }

    @Test
    void entryCutShortIsDamaged() throws IOException {
        fetch(open(1 << 20), "a");
        try (RandomAccessFile entry = new RandomAccessFile(entries().get(0).toFile(), "rw")) {
            entry.setLength(ENTRY - 4);
        }
        CacheFolder cache = CacheFolder.open(cacheFolder());

        assertThat(cache.check(done -> {}).damaged())
                .singleElement()
                .asString()
                .endsWith("it has " + (ENTRY - 4) + " bytes, not those that its header declares");
        assertThat(cache.contents().clips()).isZero();
    }

    @Test
    void whatWasUsedLongestAgoMakesRoom() throws IOException {
        FeatureCache first = open(1 << 20);
        fetch(first, "a");
        Path oldest = entries().get(0);
        fetch(first, "b");
        Instant now = Instant.now();
        for (Path entry : entries()) {
            age(entry, now.minus(entry.equals(oldest) ? Duration.ofDays(2) : Duration.ofDays(1)));
        }
        FeatureCache full = open(2 * ENTRY + ENTRY / 2);
        fetch(full, "c");

        assertThat(full.counts().evicted()).isEqualTo(1);
        assertThat(entries()).hasSize(2).doesNotContain(oldest);
    }

    @Test
    void whatIsInUseIsNotPushedOutByTheSameRun() throws IOException {
        FeatureCache small = open(2 * ENTRY);
        for (int round = 0; round < 2; round++) {
            fetch(small, "a");
            fetch(small, "b");
            fetch(small, "c");
        }

        assertThat(small.counts()).isEqualTo(new CacheCounts(2, 4, 0, 0));
        assertThat(warnings).singleElement().asString().contains("its limit is reached by what is in use");
    }

    @Test
    void folderThatCannotBeWrittenIsSaidOnceAndStopsNobody() throws IOException {
        FeatureCache cache = open(1 << 20);
        Files.writeString(cacheFolder(), "a file where the folder should be");
        fetch(cache, "a");
        fetch(cache, "b");

        assertThat(computed).isEqualTo(2);
        assertThat(warnings)
                .filteredOn(line -> line.contains("nothing more is written"))
                .hasSize(1);
    }

    @Test
    void folderOfOtherThingsIsRefused() {
        assertThatExceptionOfType(IOException.class)
                .isThrownBy(() -> FeatureCache.open(folder, 1, warnings::add))
                .withMessageEndingWith("not a cache of tfnemo, it holds other files; name a new or empty folder");
    }

    private FeatureCache open(long limit) throws IOException {
        return FeatureCache.open(cacheFolder(), limit, warnings::add);
    }

    private Path cacheFolder() {
        return folder.resolve("cache");
    }

    private float[] fetch(FeatureCache cache, String sound) {
        float[] features = new float[VALUES + 1];
        cache.shelf(DEFINITION).fetch(folder.resolve(sound), features, 1, this::compute);
        return features;
    }

    private void compute(float[] target, int offset) {
        computed++;
        for (int i = 0; i < VALUES; i++) {
            target[offset + i] = i / 3f;
        }
    }

    private List<Path> entries() throws IOException {
        try (Stream<Path> files = Files.walk(cacheFolder())) {
            return files.filter(file -> file.toString().endsWith(CacheLayout.ENTRY))
                    .toList();
        }
    }

    private static void age(Path entry, Instant used) throws IOException {
        Files.setLastModifiedTime(entry, FileTime.from(used));
    }

    private static FeatureDefinition definition(double seconds) {
        return new FeatureDefinition(RepresentationKind.RMS.standard(8_000), new SoundInput(8_000, seconds), VALUES);
    }
}
