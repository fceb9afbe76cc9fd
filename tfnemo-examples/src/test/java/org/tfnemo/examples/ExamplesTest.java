package org.tfnemo.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tfnemo.dsp.representation.HarmonicPercussive;
import org.tfnemo.dsp.representation.MelSpectrogram;

class ExamplesTest {
    @Test
    void aVoiceIsDrawn(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("voice.png");
        assertThat(DrawAVoice.draw(file).rows()).isEqualTo(128);
        assertThat(ImageIO.read(file.toFile()).getWidth()).isGreaterThan(400);
    }

    @Test
    void aToneIsHeardWithinABin() {
        assertThat(FindThePitch.heard(1000)).isCloseTo(1000, within(24_000 / 2048.0));
    }

    @Test
    void aVoiceIsMoreLikeItselfThanLikeAnother() {
        assertThat(CompareTimbre.distance(0, 0)).isLessThan(CompareTimbre.distance(0, 3));
    }

    @Test
    void aClickIsTheLoudestMoment() {
        assertThat(FindTheLoudestMoment.loudest(FindTheLoudestMoment.click(1.25)))
                .isCloseTo(1.25, within(512.0 / 24_000)); // one hop
    }

    @Test
    void noiseHissesAndALowToneHums() {
        assertThat(TellHissFromHum.kind(TellHissFromHum.hiss())).isEqualTo("hiss");
        assertThat(TellHissFromHum.kind(TellHissFromHum.hum())).isEqualTo("hum");
    }

    @Test
    void aClickIsQuieterWithoutTheStrikesFullWeight() {
        assertThat(QuietenClicks.click(HarmonicPercussive.standard(24_000)))
                .isLessThan(QuietenClicks.click(MelSpectrogram.standard(24_000)) - 10); // decibels
    }
}
