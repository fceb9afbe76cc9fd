package org.tfnemo.cli.doctor;

import ai.onnxruntime.OrtEnvironment;

/** The native library that predicts. */
record OnnxRuntimeCheck() implements Check {
    @Override
    public Finding look() {
        try {
            return Finding.pass(
                    "ONNX Runtime", OrtEnvironment.getEnvironment().getVersion() + ", native library loads");
        } catch (LinkageError e) { // what a failed System.load and a failed static initialiser throw
            return Finding.fail(
                    "ONNX Runtime",
                    "the native library does not load: " + e.getMessage(),
                    "predicting runs on Linux, macOS and Windows, x86_64 and arm64; check that the temporary "
                            + "directory has room and allows programs to be run");
        }
    }
}
