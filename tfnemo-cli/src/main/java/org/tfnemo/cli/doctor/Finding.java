package org.tfnemo.cli.doctor;

import static java.util.Objects.requireNonNull;

/**
 * What one check found.
 *
 * @param subject what was looked at
 * @param found what is there
 * @param fix what to do about it; null exactly when the verdict is {@link Verdict#PASS}
 */
public record Finding(Verdict verdict, String subject, String found, String fix) {
    public Finding {
        requireNonNull(verdict, "verdict");
        requireNonNull(subject, "subject");
        requireNonNull(found, "found");
        if ((verdict == Verdict.PASS) != (fix == null)) {
            throw new IllegalArgumentException("fix must be given unless the verdict is PASS; got " + fix);
        }
    }

    static Finding pass(String subject, String found) {
        return new Finding(Verdict.PASS, subject, found, null);
    }

    static Finding warn(String subject, String found, String fix) {
        return new Finding(Verdict.WARN, subject, found, fix);
    }

    static Finding fail(String subject, String found, String fix) {
        return new Finding(Verdict.FAIL, subject, found, fix);
    }
}
