package org.tfnemo.train.survey;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CorpusPicturesTest {
    @TempDir
    Path folder;

    @Test
    void bothPicturesAreDrawn() throws IOException {
        List<Path> files = CorpusPictures.write(
                CorpusStats.of(new SoundCorpus(folder)
                        .sine(100, "a.wav,joy,Ann,hello,f")
                        .sine(200, "b.wav,anger,Bob,hello,m")
                        .survey()),
                folder.resolve("pictures"));
        assertThat(files)
                .containsExactly(folder.resolve("pictures/labels.png"), folder.resolve("pictures/durations.png"));
        for (Path file : files) {
            BufferedImage picture = ImageIO.read(file.toFile());
            assertThat(picture.getWidth()).isEqualTo(900);
            assertThat(picture.getHeight()).isEqualTo(560);
        }
    }

    @Test
    void withoutAReadableClipThereIsNoHistogram() throws IOException {
        List<Path> files = CorpusPictures.write(
                CorpusStats.of(new SoundCorpus(folder)
                        .text("no sound", "a.wav,joy,Ann,hello,f")
                        .survey()),
                folder);
        assertThat(files).containsExactly(folder.resolve("labels.png"));
    }
}
