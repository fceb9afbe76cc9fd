package org.tfnemo.cli.sound;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.tfnemo.dsp.audio.AudioClip;
import org.tfnemo.dsp.audio.Recording;

/**
 * Asks a model about sound files, one after another; what cannot be read is answered with the reason.
 *
 * @param sounds where files come from
 * @param limits when to doubt an answer
 * @param timeline whether to answer window by window too
 */
public record Listener(Sounds sounds, HearingLimits limits, boolean timeline) {
    public Listener {
        requireNonNull(sounds, "sounds");
        requireNonNull(limits, "limits");
    }

    /** What {@code model} says of {@code file}. */
    public Answer ask(Hearer model, String file) {
        try {
            Recording recording = sounds.read(file);
            limits.requireAudible(recording.clip());
            List<String> warnings = new ArrayList<>(recording.info().warnings());
            warnings.addAll(limits.warnings(recording.clip()));
            Answer answer = Answer.of(recording.info(), model.rate(), model.hear(recording.clip()), warnings);
            return timeline ? answer.with(windows(model, recording.clip())) : answer;
        } catch (IOException | IllegalArgumentException e) { // no sound, or sound that the model cannot take
            return Answer.none(file, Reason.of(file, e));
        }
    }

    /** Windows of the model's clip length, each half over the one before. */
    private static List<Answer.Window> windows(Hearer model, AudioClip clip) {
        return model.timeline(clip).stream().map(Answer.Window::of).toList();
    }
}
