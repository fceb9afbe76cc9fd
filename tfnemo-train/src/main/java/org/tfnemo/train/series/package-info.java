/**
 * Many runs under one protocol, one after the other, that go on where they stopped.
 *
 * <p>Enters: a corpus and tasks. Leaves: a folder of ordinary run directories with their comparison. Must not know: how a
 * run is trained, beyond starting it.
 */
package org.tfnemo.train.series;
