package org.tfnemo.train.export;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.tfnemo.dsp.audio.AudioClip;
import org.tfnemo.dsp.audio.AudioFile;
import org.tfnemo.train.corpus.Corpus;
import org.tfnemo.train.corpus.Part;
import org.tfnemo.train.corpus.Utterance;
import org.tfnemo.train.run.RunDirectory;

/** The sound of a run's test part, to verify an exported file on. */
public final class TestClips {
    private TestClips() {}

    /**
     * The clips of the test part of {@code run}, whole.
     *
     * @param corpus the one that the run was made from; another one's split is refused
     */
    public static List<AudioClip> of(RunDirectory run, Corpus corpus) throws IOException {
        List<AudioClip> clips = new ArrayList<>();
        for (Utterance utterance : run.readSplit(corpus).utterances(corpus, Part.TEST)) {
            clips.add(AudioFile.read(utterance.path()).clip());
        }
        return clips;
    }
}
