package org.tfnemo.train.export;

import java.util.ArrayList;
import java.util.List;
import org.tfnemo.dsp.audio.AudioClip;

/**
 * The inputs of one verification: every synthetic signal at the clip length, some of them at lengths around it, single
 * samples, batches of 3 and 32, NaN, and the caller's real clips.
 *
 * @param rate of the model, Hz
 * @param clip samples the model hears
 */
record ProbeInputs(int rate, int clip) {
    private static final List<ProbeSignal> AT_EVERY_LENGTH = List.of(
            ProbeSignal.SILENCE,
            ProbeSignal.SQUARE_WAVE,
            ProbeSignal.TONE,
            ProbeSignal.CHIRP,
            ProbeSignal.NOISE,
            ProbeSignal.PULSES);

    /** At least 64 inputs, the {@code real} ones on top. */
    List<ProbeInput> with(List<AudioClip> real) {
        List<ProbeInput> inputs = new ArrayList<>();
        for (ProbeSignal signal : ProbeSignal.values()) {
            inputs.add(single(signal, clip));
        }
        for (int length : new int[] {rate / 10, clip / 2, clip - 1, clip + 1, clip + clip / 2, 2 * clip}) {
            AT_EVERY_LENGTH.forEach(signal -> inputs.add(single(signal, Math.max(1, length))));
        }
        for (float value : new float[] {0, 1, -0.5f}) {
            inputs.add(new ProbeInput("one sample of " + value, 1, new float[] {value}));
        }
        inputs.add(single(ProbeSignal.LOUD_NOISE, 2));
        inputs.add(single(ProbeSignal.LOUD_NOISE, 3));
        addBatches(inputs);
        addNotANumber(inputs);
        addReal(inputs, real);
        return List.copyOf(inputs);
    }

    private ProbeInput single(ProbeSignal signal, int samples) {
        return new ProbeInput(signal.label(), 1, signal.samples(samples, rate));
    }

    private void addBatches(List<ProbeInput> inputs) {
        for (int length : new int[] {1, Math.max(1, clip / 2), clip, 2 * clip}) {
            inputs.add(mixed(3, length, 1));
        }
        inputs.add(mixed(32, Math.max(1, clip / 2), 0));
        inputs.add(mixed(32, clip, 0));
    }

    private ProbeInput mixed(int batch, int samples, int first) {
        ProbeSignal[] signals = ProbeSignal.values();
        List<float[]> clips = new ArrayList<>();
        for (int i = 0; i < batch; i++) {
            clips.add(signals[(first + 5 * i) % signals.length].samples(samples, rate));
        }
        return new ProbeInput("a batch of signals", batch, join(clips, samples));
    }

    private void addNotANumber(List<ProbeInput> inputs) {
        for (int at : new int[] {0, clip / 2, clip - 1}) {
            float[] noise = ProbeSignal.NOISE.samples(clip, rate);
            noise[at] = Float.NaN;
            inputs.add(new ProbeInput("noise with NaN at sample " + at, 1, noise));
        }
        List<float[]> clips = List.of(
                ProbeSignal.TONE.samples(clip, rate),
                ProbeSignal.NOISE.samples(clip, rate),
                ProbeSignal.CHIRP.samples(clip, rate));
        clips.get(1)[clip / 3] = Float.NaN;
        inputs.add(new ProbeInput("a batch with NaN in its second clip", 3, join(clips, clip)));
    }

    private void addReal(List<ProbeInput> inputs, List<AudioClip> real) {
        List<float[]> fitted = new ArrayList<>();
        for (int i = 0; i < real.size(); i++) {
            AudioClip sound = real.get(i);
            if (sound.rate() != rate) {
                throw new IllegalArgumentException(
                        "clips must be at the model's rate, " + rate + " Hz; got " + sound.rate() + " Hz");
            }
            if (sound.length() > 0) {
                inputs.add(new ProbeInput("real clip " + i, 1, sound.samples()));
                fitted.add(sound.fit(clip).samples());
            }
        }
        for (int batch : new int[] {3, 32}) {
            if (fitted.size() >= batch) {
                inputs.add(new ProbeInput("a batch of real clips", batch, join(fitted.subList(0, batch), clip)));
            }
        }
    }

    private static float[] join(List<float[]> clips, int samples) {
        float[] joined = new float[Math.multiplyExact(clips.size(), samples)];
        for (int i = 0; i < clips.size(); i++) {
            System.arraycopy(clips.get(i), 0, joined, i * samples, samples);
        }
        return joined;
    }
}
