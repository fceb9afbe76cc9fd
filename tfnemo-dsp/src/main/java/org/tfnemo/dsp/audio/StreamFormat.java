package org.tfnemo.dsp.audio;

/** What a reader found out about the samples it delivered. */
record StreamFormat(String encoding, int rate, int channels) {}
