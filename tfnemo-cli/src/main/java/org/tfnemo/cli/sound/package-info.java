/**
 * What a person should know of a sound file before believing what a model says of it.
 *
 * <p>Enters: paths, standard input, recordings. Leaves: verdicts and warnings in words. Must not know: which model, terminals.
 */
package org.tfnemo.cli.sound;
