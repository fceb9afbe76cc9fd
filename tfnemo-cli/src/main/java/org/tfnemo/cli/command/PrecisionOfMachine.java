package org.tfnemo.cli.command;

import org.tfnemo.cli.doctor.Processor;
import org.tfnemo.train.loop.Precision;
import org.tfnemo.train.loop.PrecisionTrial;

/** The faster precision of the machine that this runs on. */
final class PrecisionOfMachine {
    private PrecisionOfMachine() {}

    static Precision find() {
        return Processor.ofThisMachine().multipliesBfloat16() ? PrecisionTrial.faster() : Precision.FLOAT32;
    }
}
