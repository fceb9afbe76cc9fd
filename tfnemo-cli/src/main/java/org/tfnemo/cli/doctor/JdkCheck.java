package org.tfnemo.cli.doctor;

/** The Java that runs this: tfnemo is tested on 17 to 25. */
record JdkCheck(Runtime.Version version) implements Check {
    @Override
    public Finding look() {
        String found = "Java " + version;
        if (version.feature() < 17) {
            return Finding.fail("JDK", found, "install JDK 17 or newer and let JAVA_HOME point to it");
        }
        return Finding.pass("JDK", found);
    }
}
