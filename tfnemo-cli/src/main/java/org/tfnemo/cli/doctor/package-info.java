/**
 * What this machine has of what tfnemo needs.
 *
 * <p>Enters: the machine. Leaves: {@link org.tfnemo.cli.doctor.Finding}s, each with a fix where one is needed. Must not
 * know: commands, terminals.
 */
package org.tfnemo.cli.doctor;
