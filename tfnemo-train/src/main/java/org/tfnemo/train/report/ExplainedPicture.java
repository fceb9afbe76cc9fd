package org.tfnemo.train.report;

import java.util.Locale;

/** An {@link ExplainedClip} on a page. */
record ExplainedPicture(ExplainedClip clip) implements Block {
    @Override
    public void write(Html html) {
        html.open("figure", "class", "clip").element("h3", clip.words());
        html.empty("img", "alt", "What the network heard, Grad-CAM and occlusion", "src", clip.picture());
        if (clip.agreement() != null) {
            html.element(
                    "p",
                    String.format(
                            Locale.ROOT, "Grad-CAM and occlusion agree by %.2f (rank correlation).", clip.agreement()),
                    "class",
                    "soft");
        }
        if (!clip.neighbours().isEmpty()) {
            html.element("p", "Most alike among the training clips:", "class", "soft")
                    .open("ul");
            clip.neighbours().forEach(neighbour -> html.element("li", neighbour));
            html.close();
        }
        html.close();
    }
}
