package org.tfnemo.train.voice;

/** Turns controls into samples. For one utterance. */
final class Rendering {
    private static final double HIGHEST_PEAK = 0.97;
    private static final double BLOCK = 0.995; // pole of the high-pass at 19 Hz that takes off what is not sound

    private final double tractScale;
    private final Delivery delivery;
    private final VoiceRandom random;

    Rendering(double tractScale, Delivery delivery, VoiceRandom random) {
        this.tractScale = tractScale;
        this.delivery = delivery;
        this.random = random;
    }

    float[] render(Articulation articulation, Track pitch) {
        double[] sound = sound(articulation, pitch);
        double gain = gain(sound, articulation);
        double hiss = StrictMath.pow(10, delivery.hiss() / 20);
        VoiceRandom room = random.fork(3);
        float[] samples = new float[sound.length];
        for (int i = 0; i < sound.length; i++) {
            samples[i] = (float) (gain * sound[i] + hiss * room.noise());
        }
        return samples;
    }

    private double[] sound(Articulation articulation, Track pitch) {
        GlottalSource source = new GlottalSource(delivery.quality(), VoiceSynthesizer.RATE, random.fork(1));
        VocalTract tract = new VocalTract(tractScale, VoiceSynthesizer.RATE);
        NoiseBand hiss = new NoiseBand(VoiceSynthesizer.RATE, random.fork(2));
        int perFrame = VoiceSynthesizer.samplesPerFrame();
        double[] sound = new double[pitch.frames() * perFrame];
        double lastIn = 0;
        double lastOut = 0;
        for (int frame = 0; frame < pitch.frames(); frame++) {
            for (int i = 0; i < Formants.COUNT; i++) {
                tract.tune(i, articulation.formant(i).at(frame));
            }
            hiss.tune(
                    articulation.noiseCentre().at(frame) * tractScale,
                    articulation.noiseWidth().at(frame) * tractScale);
            for (int i = 0; i < perFrame; i++) {
                double share = (double) i / perFrame;
                double voiced = tract.next(source.next(
                        pitch.between(frame, share),
                        articulation.voice().between(frame, share),
                        articulation.breath().between(frame, share)));
                double in = voiced + articulation.noise().between(frame, share) * hiss.next();
                lastOut = in - lastIn + BLOCK * lastOut;
                lastIn = in;
                sound[frame * perFrame + i] = lastOut;
            }
        }
        return sound;
    }

    /** The factor that brings the speech to its level, or its peak just below full scale where that is less. */
    private double gain(double[] sound, Articulation articulation) {
        double sum = 0;
        double peak = 0;
        long sounding = 0;
        int perFrame = VoiceSynthesizer.samplesPerFrame();
        for (int i = 0; i < sound.length; i++) {
            peak = Math.max(peak, Math.abs(sound[i]));
            if (articulation.voice().at(i / perFrame) > 0) {
                sum += sound[i] * sound[i];
                sounding++;
            }
        }
        return Math.min(StrictMath.pow(10, delivery.level() / 20) / Math.sqrt(sum / sounding), HIGHEST_PEAK / peak);
    }
}
