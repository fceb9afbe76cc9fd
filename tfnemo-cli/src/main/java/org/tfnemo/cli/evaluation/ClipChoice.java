package org.tfnemo.cli.evaluation;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.tfnemo.train.corpus.Corpus;
import org.tfnemo.train.corpus.Part;
import org.tfnemo.train.corpus.Split;
import org.tfnemo.train.corpus.SplitFile;
import org.tfnemo.train.corpus.Utterance;
import org.tfnemo.train.run.RunDirectory;

/**
 * Which clips of a corpus a model is judged on.
 *
 * @param utterances at least one
 * @param words what they are
 * @param trainedOn how many of them the model was trained on; −1 where nobody knows
 * @param warnings what the split that decides cannot tell, such as that its voices are on both sides
 */
public record ClipChoice(List<Utterance> utterances, String words, int trainedOn, List<String> warnings) {
    private static final int UNKNOWN = -1;

    public ClipChoice {
        utterances = List.copyOf(utterances);
        warnings = List.copyOf(warnings);
        if (utterances.isEmpty()) {
            throw new IllegalArgumentException("clips to judge on must be at least one; got none: " + words);
        }
    }

    /**
     * The clips that were asked for: those of {@code speakers} where any are named, else the test part of
     * {@code splitFile}, else the test part of {@code run} as far as it is in this corpus, else all.
     *
     * @param run where the model comes from; null where nobody knows
     * @param splitFile null for none
     */
    public static ClipChoice of(Corpus corpus, RunDirectory run, List<String> speakers, Path splitFile)
            throws IOException {
        Split own = run == null ? null : ownSplit(corpus, run);
        Split asked = splitFile == null ? null : SplitFile.read(splitFile, corpus);
        boolean ownDecides = own != null && asked == null && speakers.isEmpty() && holdsAny(own, corpus);
        Split decides = asked != null ? asked : ownDecides ? own : null;
        List<Utterance> heard = decides == null ? corpus.utterances() : decides.utterances(corpus, Part.TEST);
        String words =
                decides == null ? "all clips" : asked != null ? "the test part of " + splitFile : "the run's test part";
        if (!speakers.isEmpty()) {
            known(corpus, speakers);
            heard = heard.stream()
                    .filter(utterance -> speakers.contains(utterance.speaker()))
                    .toList();
            words += " of " + String.join(", ", speakers);
        }
        List<String> warnings = new ArrayList<>(
                decides == null ? List.of() : decides.summary(corpus).warnings());
        if (ownDecides) {
            leftOut(own, corpus).ifPresent(warnings::add);
        }
        return new ClipChoice(heard, words, own == null ? UNKNOWN : trained(own, heard), warnings);
    }

    /** Null where the run is of another corpus, whose ids mean other clips. */
    private static Split ownSplit(Corpus corpus, RunDirectory run) throws IOException {
        return run.readManifest().corpus().equals(corpus.name()) ? run.readSplit() : null;
    }

    private static boolean holdsAny(Split split, Corpus corpus) {
        return corpus.utterances().stream().anyMatch(utterance -> split.parts().containsKey(utterance.fileId()));
    }

    private static Optional<String> leftOut(Split own, Corpus corpus) {
        long unknown = corpus.utterances().stream()
                .filter(utterance -> !own.parts().containsKey(utterance.fileId()))
                .count();
        return unknown == 0
                ? Optional.empty()
                : Optional.of(unknown + " clips are in no part of the run's split and are left out"
                        + " (--speakers judges them)");
    }

    private static int trained(Split own, List<Utterance> heard) {
        return (int) heard.stream()
                .map(utterance -> own.parts().get(utterance.fileId()))
                .filter(part -> part == Part.TRAIN || part == Part.VALIDATION)
                .count();
    }

    private static void known(Corpus corpus, List<String> speakers) {
        List<String> unknown = speakers.stream()
                .filter(speaker -> !corpus.speakers().contains(speaker))
                .toList();
        if (!unknown.isEmpty()) {
            throw new IllegalArgumentException("speakers must be of "
                    + corpus.speakers().stream().collect(Collectors.joining(", ")) + "; got "
                    + String.join(", ", unknown));
        }
    }
}
