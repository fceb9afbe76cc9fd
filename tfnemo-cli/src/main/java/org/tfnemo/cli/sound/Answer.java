package org.tfnemo.cli.sound;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tfnemo.dsp.audio.AudioInfo;
import org.tfnemo.onnx.LabelProbability;
import org.tfnemo.onnx.Recognition;
import org.tfnemo.onnx.TimedRecognition;

/**
 * What a model says of one file, or why it says nothing.
 *
 * @param file as it was named
 * @param error why there is no answer, in one line; null when there is one, and then nothing else is null but the timeline
 * @param label the likeliest
 * @param confidence its probability
 * @param probabilities all, the likeliest first
 * @param rate of the file, frames per second
 * @param channels of the file
 * @param seconds of the file
 * @param modelRate what it was resampled to where it differs
 * @param heardSeconds how much of it the model heard
 * @param warnings why to doubt the answer
 * @param timeline windows along the recording; null unless asked for
 */
public record Answer(
        String file,
        String error,
        String label,
        Double confidence,
        Map<String, Double> probabilities,
        Integer rate,
        Integer channels,
        Double seconds,
        Integer modelRate,
        Double heardSeconds,
        List<String> warnings,
        List<Window> timeline) {

    /** What a model says of a stretch of a recording, from and to in seconds. */
    public record Window(double from, double to, String label, double confidence, Map<String, Double> probabilities) {
        /** The window that {@code timed} describes. */
        public static Window of(TimedRecognition timed) {
            Recognition heard = timed.recognition();
            return new Window(timed.start(), timed.end(), heard.label(), heard.confidence(), shares(heard));
        }
    }

    /** The answer {@code heard} about the file that {@code info} describes. */
    public static Answer of(AudioInfo info, int modelRate, Recognition heard, List<String> warnings) {
        return new Answer(
                info.path(),
                null,
                heard.label(),
                heard.confidence(),
                shares(heard),
                info.rate(),
                info.channels(),
                info.seconds(),
                modelRate,
                heard.secondsUsed(),
                List.copyOf(warnings),
                null);
    }

    /** No answer about {@code file}, because of {@code error}. */
    public static Answer none(String file, String error) {
        return new Answer(file, error, null, null, null, null, null, null, null, null, null, null);
    }

    /** The same with {@code windows} along the recording. */
    public Answer with(List<Window> windows) {
        return new Answer(
                file,
                error,
                label,
                confidence,
                probabilities,
                rate,
                channels,
                seconds,
                modelRate,
                heardSeconds,
                warnings,
                List.copyOf(windows));
    }

    private static Map<String, Double> shares(Recognition heard) {
        Map<String, Double> shares = new LinkedHashMap<>();
        for (LabelProbability each : heard.probabilities()) {
            shares.put(each.label(), each.probability());
        }
        return shares;
    }
}
