package org.tfnemo.cli.doctor;

/** How a check ends. */
public enum Verdict {
    /** All that is needed is there. */
    PASS,
    /** Something will be slow or missing, the rest works. */
    WARN,
    /** tfnemo cannot do its work. */
    FAIL
}
