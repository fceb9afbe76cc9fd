package org.tfnemo.train.report;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;

/** What the network looked at in its most confident errors, and which training clips are most like them. */
final class ExplanationSection implements RunSection {
    private final List<ExplainedClip> clips;

    ExplanationSection(List<ExplainedClip> clips) {
        this.clips = requireNonNull(clips, "clips");
    }

    @Override
    public Optional<Section> of(RunFacts run) {
        if (clips.isEmpty()) {
            return Optional.empty();
        }
        List<Block> pictures = clips.stream().<Block>map(ExplainedPicture::new).toList();
        return Optional.of(Section.of(
                "What it looked at",
                Prose.soft("Above: what the network heard. Middle: Grad-CAM, where its last feature maps spoke for what"
                        + " it said. Below: how much that falls where a part is hidden. Where the two do not agree,"
                        + " believe neither."),
                Columns.ofPictures(pictures)));
    }
}
