/**
 * What people and scripts see: results on standard output, progress and warnings on standard error.
 *
 * <p>Enters: rows, numbers, records. Leaves: tables, bars, JSON, progress lines. Must not know: commands, audio, models.
 */
package org.tfnemo.cli.terminal;
