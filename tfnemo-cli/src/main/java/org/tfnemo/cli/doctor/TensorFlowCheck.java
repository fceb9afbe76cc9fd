package org.tfnemo.cli.doctor;

import org.tensorflow.TensorFlow;

/** The native library that trains: it is unpacked from the class path and loaded. */
record TensorFlowCheck() implements Check {
    @Override
    public Finding look() {
        try {
            return Finding.pass("TensorFlow", TensorFlow.version() + ", native library loads");
        } catch (LinkageError e) { // what a failed System.load and a failed static initialiser throw
            return Finding.fail(
                    "TensorFlow",
                    "the native library does not load: " + rootOf(e).getMessage(),
                    "training runs on Linux x86_64 and arm64 with glibc, and on macOS arm64; there, check that "
                            + "~/.javacpp and the temporary directory have room and allow programs to be run");
        }
    }

    private static Throwable rootOf(Throwable failure) {
        Throwable root = failure;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        return root;
    }
}
