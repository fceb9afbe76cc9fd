/**
 * Golden signals and librosa's values for them, and the contract that every engine is held to.
 *
 * <p>Enters: an engine. Leaves: test verdicts and the parity table. Must not know: how an engine works. Other modules'
 * tests use it through the test-jar.
 */
package org.tfnemo.dsp.golden;
