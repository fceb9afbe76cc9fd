/**
 * The entry point: arguments in, exit status out.
 *
 * <p>Enters: the words of a command line. Leaves: 0 done, 1 the work failed, 2 wrong usage, and one clear line for
 * every failure. Must not know: how any work is done.
 */
package org.tfnemo.cli;
