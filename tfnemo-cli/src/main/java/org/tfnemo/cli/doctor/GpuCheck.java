package org.tfnemo.cli.doctor;

import java.nio.file.Files;
import java.nio.file.Path;

/** Whether a graphics card is there that this build leaves idle. */
record GpuCheck(Path driver) implements Check {
    @Override
    public Finding look() {
        return Files.exists(driver)
                ? Finding.warn(
                        "GPU", "an NVIDIA card is there; this build trains on the processor", "none needed; see docs/")
                : Finding.pass("GPU", "none found; this build trains on the processor");
    }
}
