package org.tfnemo.cli.doctor;

import java.nio.file.Files;
import java.nio.file.Path;
import org.tfnemo.core.device.GraphicsCard;

/** Whether training runs on a graphics card, and what it lacks where it could. */
record GpuCheck(Path driver, boolean cudaBuild) implements Check {
    private static final String SUBJECT = "GPU";
    private static final String NEEDED = "CUDA 12.5 and cuDNN 9.3 libraries on the loader's path (LD_LIBRARY_PATH)";

    static GpuCheck ofThisMachine() {
        return new GpuCheck(Path.of("/proc/driver/nvidia/version"), GraphicsCard.inBuild());
    }

    @Override
    public Finding look() {
        boolean card = Files.exists(driver);
        if (!cudaBuild) {
            return card
                    ? Finding.warn(
                            SUBJECT,
                            "an NVIDIA card is there; this build trains on the processor",
                            "./tfnemo --gpu doctor; it needs " + NEEDED)
                    : Finding.pass(SUBJECT, "none found; this build trains on the processor");
        }
        if (!card) {
            return Finding.warn(
                    SUBJECT,
                    "the CUDA build is in use and no NVIDIA driver is there; training runs on the processor",
                    "install the driver, version 555 or newer, or leave out --gpu");
        }
        return GraphicsCard.usable()
                ? Finding.pass(SUBJECT, "used for training")
                : Finding.warn(
                        SUBJECT,
                        "an NVIDIA card and the CUDA build are there, and TensorFlow cannot use them",
                        "install " + NEEDED + "; TF_CPP_MIN_LOG_LEVEL=0 ./tfnemo --gpu doctor says which one is"
                                + " missing");
    }
}
