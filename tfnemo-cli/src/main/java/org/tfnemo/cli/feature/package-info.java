/**
 * Sound files become feature files.
 *
 * <p>Enters: sound files, representations, an engine. Leaves: {@code DIR/<file stem>/<id>.npy}, float32 [rows][frames],
 * and pictures of them. Must not know: terminals, how representations are computed.
 */
package org.tfnemo.cli.feature;
