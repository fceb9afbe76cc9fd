package org.tfnemo.train.voice;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.tfnemo.train.corpus.CorpusKind;

/** Means over the six voices and six sentences, as the published directions have them. */
class EmotionTest {
    private static final int SENTENCES = 6;
    private static final SyntheticCorpus CORPUS = new SyntheticCorpus(Speaker.standard(), SENTENCES, 1);
    private static final Map<Emotion, List<SyntheticUtterance>> SPOKEN = spoken();

    @ParameterizedTest
    @EnumSource(
            value = Emotion.class,
            names = {"ANGER", "FEAR", "HAPPINESS", "SURPRISED"})
    void arousalRaisesThePitch(Emotion emotion) {
        Map<Emotion, Double> pitch = means(utterance -> utterance.pitch().mean());
        assertThat(pitch.get(emotion)).isGreaterThan(1.1 * pitch.get(Emotion.NEUTRAL));
    }

    @Test
    void sadnessLowersThePitch() {
        Map<Emotion, Double> pitch = means(utterance -> utterance.pitch().mean());
        assertThat(pitch.get(Emotion.SADNESS)).isLessThan(0.95 * pitch.get(Emotion.NEUTRAL));
    }

    @Test
    void surpriseAndHappinessWidenTheRangeAndSadnessAndFearNarrowIt() {
        Map<Emotion, Double> range = means(EmotionTest::semitones);
        double neutral = range.get(Emotion.NEUTRAL);
        assertThat(range.get(Emotion.SURPRISED)).isGreaterThan(range.get(Emotion.HAPPINESS));
        assertThat(range.get(Emotion.HAPPINESS)).isGreaterThan(neutral);
        assertThat(range.get(Emotion.ANGER)).isGreaterThan(neutral);
        assertThat(range.get(Emotion.FEAR)).isLessThan(neutral);
        assertThat(range.get(Emotion.SADNESS)).isLessThan(neutral);
    }

    @Test
    void sadnessIsSlowAndAngerAndFearAreFast() {
        Map<Emotion, Double> rate = means(
                utterance -> utterance.syllables().size() / utterance.clip().seconds());
        double neutral = rate.get(Emotion.NEUTRAL);
        assertThat(rate.get(Emotion.SADNESS)).isLessThan(0.9 * neutral);
        assertThat(rate.get(Emotion.ANGER)).isGreaterThan(1.05 * neutral);
        assertThat(rate.get(Emotion.FEAR)).isGreaterThan(1.05 * neutral);
    }

    @Test
    void angerIsLoudAndSadnessSoft() {
        Map<Emotion, Double> level = means(EmotionTest::level);
        double neutral = level.get(Emotion.NEUTRAL);
        assertThat(level.get(Emotion.ANGER)).isGreaterThan(neutral + 3);
        assertThat(level.get(Emotion.HAPPINESS)).isGreaterThan(neutral + 1);
        assertThat(level.get(Emotion.SADNESS)).isLessThan(neutral - 3);
    }

    @Test
    void loudnessAloneDoesNotTellTheEmotion() {
        double softestAnger = SPOKEN.get(Emotion.ANGER).stream()
                .mapToDouble(EmotionTest::level)
                .min()
                .orElseThrow();
        double loudestSadness = SPOKEN.get(Emotion.SADNESS).stream()
                .mapToDouble(EmotionTest::level)
                .max()
                .orElseThrow();
        assertThat(softestAnger).isLessThan(loudestSadness);
    }

    @Test
    void angerIsBrightAndSadnessDark() {
        Map<Emotion, Double> brightness = means(EmotionTest::brightness);
        double neutral = brightness.get(Emotion.NEUTRAL);
        assertThat(brightness.get(Emotion.ANGER)).isGreaterThan(neutral + 2);
        assertThat(brightness.get(Emotion.SADNESS)).isLessThan(neutral - 2);
    }

    @Test
    void theLabelsAreNemos(@TempDir Path folder) throws IOException {
        new SyntheticCorpus(Speaker.standard(), 1, 1).write(folder, (written, clips) -> {});
        assertThat(CorpusKind.open(folder).labels())
                .containsExactly("anger", "fear", "happiness", "neutral", "sadness", "surprised");
    }

    private static double level(SyntheticUtterance utterance) {
        float[] samples = utterance.clip().samples();
        return Spectra.decibels(Spectra.meanSquare(samples, 0, samples.length));
    }

    /** Highest against lowest pitch, before the last 0.3 s with their rise or fall. */
    private static double semitones(SyntheticUtterance utterance) {
        double lowest = Double.POSITIVE_INFINITY;
        double highest = 0;
        double end = utterance.syllables().get(utterance.syllables().size() - 1).end();
        for (int i = 0; i < Track.frame(end - 0.3); i++) {
            double hertz = utterance.pitch().at(i);
            if (hertz > 0) {
                lowest = Math.min(lowest, hertz);
                highest = Math.max(highest, hertz);
            }
        }
        return 12 * Math.log(highest / lowest) / Math.log(2);
    }

    /** Power at 2 to 4 kHz against that below 1 kHz, in dB, in the accented vowels, where no hiss of consonants is. */
    private static double brightness(SyntheticUtterance utterance) {
        double high = 0;
        double low = 0;
        float[] samples = utterance.clip().samples();
        for (SyllableTime syllable : utterance.syllables()) {
            if (syllable.accented()) {
                int from = (int) ((syllable.vowel() + 0.02) * VoiceSynthesizer.RATE);
                float[] vowel = Arrays.copyOfRange(samples, from, from + 480);
                high += Spectra.band(vowel, 2000, 4000);
                low += Spectra.band(vowel, 100, 1000);
            }
        }
        return Spectra.decibels(high / low);
    }

    private static Map<Emotion, Double> means(ToDoubleFunction<SyntheticUtterance> property) {
        Map<Emotion, Double> means = new EnumMap<>(Emotion.class);
        SPOKEN.forEach((emotion, utterances) -> means.put(
                emotion, utterances.stream().mapToDouble(property).average().orElseThrow()));
        return means;
    }

    private static Map<Emotion, List<SyntheticUtterance>> spoken() {
        Map<Emotion, List<SyntheticUtterance>> spoken = new EnumMap<>(Emotion.class);
        for (Emotion emotion : Emotion.values()) {
            for (Speaker speaker : Speaker.standard()) {
                for (int sentence = 1; sentence <= SENTENCES; sentence++) {
                    spoken.computeIfAbsent(emotion, key -> new ArrayList<>())
                            .add(CORPUS.utterance(speaker, emotion, sentence));
                }
            }
        }
        return spoken;
    }
}
