package org.tfnemo.cli.doctor;

/** Looks at one thing. */
@FunctionalInterface
interface Check {
    Finding look();
}
