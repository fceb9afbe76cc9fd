package org.tfnemo.cli.evaluation;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
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
     * {@code splitFile}, else the test part of the model's own run where that split is of this corpus, else all.
     *
     * @param splitFile null for none
     */
    public static ClipChoice of(Corpus corpus, ModelUnderTest model, List<String> speakers, Path splitFile)
            throws IOException {
        Split own = ownSplit(corpus, model);
        Split asked = splitFile == null ? null : SplitFile.read(splitFile, corpus);
        Split decides = asked != null ? asked : speakers.isEmpty() ? own : null;
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
        return new ClipChoice(
                heard,
                words,
                own == null ? UNKNOWN : trained(own, heard),
                decides == null ? List.of() : decides.summary(corpus).warnings());
    }

    private static Split ownSplit(Corpus corpus, ModelUnderTest model) throws IOException {
        if (model.origin().isEmpty()) {
            return null;
        }
        RunDirectory run = model.origin().get();
        return run.readManifest().corpus().equals(corpus.name()) ? run.readSplit(corpus) : null;
    }

    private static int trained(Split own, List<Utterance> heard) {
        return (int) heard.stream()
                .filter(utterance -> own.part(utterance.fileId()) != Part.TEST)
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
