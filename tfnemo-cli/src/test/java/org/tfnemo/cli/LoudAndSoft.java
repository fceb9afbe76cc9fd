package org.tfnemo.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A corpus for tests, easy to learn: three speakers, each four times soft and four times loud. */
public final class LoudAndSoft {
    private LoudAndSoft() {}

    /** Writes it, with its manifest, below {@code folder}. */
    public static void write(Path folder) throws IOException {
        StringBuilder table = new StringBuilder("path,label,speaker\n");
        for (String speaker : new String[] {"a", "b", "c"}) {
            for (int i = 0; i < 8; i++) {
                String name = speaker + i + ".wav";
                boolean loud = i % 2 == 0;
                new Sine(loud ? 0.5 : 0.05, 0.5 + 0.01 * i, 8_000).write(folder.resolve(name));
                table.append(name).append(loud ? ",loud," : ",soft,").append(speaker);
                table.append('\n');
            }
        }
        Files.writeString(folder.resolve("manifest.csv"), table);
    }
}
