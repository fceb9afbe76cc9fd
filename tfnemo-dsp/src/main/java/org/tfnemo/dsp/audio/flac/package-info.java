/**
 * Decodes native FLAC streams (RFC 9639), exactly and with every check the format offers.
 *
 * <p>Enters: a stream of bytes. Leaves: integer samples block by block, or a {@link
 * org.tfnemo.dsp.audio.flac.FlacException} with byte offset. Must not know: clips, other containers, paths.
 *
 * <p>Why this is not a library: docs/decisions/0002-flac-decoder.md.
 */
package org.tfnemo.dsp.audio.flac;
