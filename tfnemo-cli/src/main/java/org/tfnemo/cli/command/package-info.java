/**
 * The commands: each parses its options, calls the library and prints what it answers.
 *
 * <p>Enters: options and arguments. Leaves: results on standard output, or an exception that says what failed. Must
 * not know: how the library does its work, or how a failure is shown.
 */
package org.tfnemo.cli.command;
