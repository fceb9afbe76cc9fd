/**
 * Sound files become samples: read, mix down, resample, fit to a length.
 *
 * <p>Enters: paths and streams. Leaves: {@link org.tfnemo.dsp.audio.AudioClip}s, or a refusal with path, byte offset
 * and reason code. Must not know: representations, engines, models.
 */
package org.tfnemo.dsp.audio;
