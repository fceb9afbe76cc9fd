package org.tfnemo.train.run;

import java.nio.file.Path;
import java.util.List;

/** The commit that a folder's files belong to. */
public final class GitCommit {
    private GitCommit() {}

    /**
     * The commit checked out in {@code folder}, 40 digits, and {@code -dirty} when tracked files differ from it; empty
     * when the folder is in no git repository or there is no git.
     */
    public static String of(Path folder) {
        return Program.output(List.of(
                        "git",
                        "-C",
                        folder.toString(),
                        "describe",
                        "--always",
                        "--dirty",
                        "--abbrev=40",
                        "--exclude=*"))
                .orElse("");
    }
}
