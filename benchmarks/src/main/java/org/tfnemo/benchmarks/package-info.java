/**
 * JMH benchmarks.
 *
 * <p>Enters: seeded sounds. Leaves: times. Must not be depended on by anything.
 */
package org.tfnemo.benchmarks;
