package org.tfnemo.train.report;

/** A clip with a play button and its picture. */
record PlayableClip(String words, EmbeddedClip clip) implements Block {
    @Override
    public void write(Html html) {
        html.open("figure", "class", "clip").element("h3", words);
        html.empty("img", "alt", "Mel spectrogram", "src", clip.picture());
        html.open("audio", "controls", "", "preload", "none", "src", clip.sound())
                .close();
        html.close();
    }
}
