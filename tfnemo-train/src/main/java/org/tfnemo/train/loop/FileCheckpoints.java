package org.tfnemo.train.loop;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.tfnemo.core.layer.Weights;
import org.tfnemo.dsp.npy.NpyArray;
import org.tfnemo.dsp.npy.NpzFile;
import org.tfnemo.train.storage.AtomicFile;
import org.tfnemo.train.storage.JsonFile;

/**
 * Checkpoints as files that NumPy reads too.
 *
 * <pre>  best.npz         weights of the best epoch
 *   last.json        where training stood, and the name of the variables' file
 *   last-EPOCH.npz   every variable at that moment</pre>
 *
 * <p>{@code last.json} is replaced only when its variables are safely on the disk, so an interruption at any moment
 * leaves a pair that fits.
 */
final class FileCheckpoints implements Checkpoints {
    private final Path folder;

    private record Last(Progress progress, String variables) {}

    FileCheckpoints(Path folder) {
        this.folder = requireNonNull(folder, "folder");
    }

    @Override
    public void saveLast(State state) throws IOException {
        Path file = folder.resolve("last-" + state.progress().epoch() + ".npz");
        write(file, state.variables());
        JsonFile.write(json(), new Last(state.progress(), file.getFileName().toString()));
        List<Path> older;
        try (Stream<Path> files = Files.list(folder)) {
            older = files.filter(other -> other.getFileName().toString().matches("last-\\d+\\.npz"))
                    .filter(other -> !other.getFileName().equals(file.getFileName()))
                    .toList();
        }
        for (Path other : older) {
            Files.delete(other);
        }
    }

    @Override
    public void saveBest(Weights weights) throws IOException {
        write(folder.resolve("best.npz"), weights);
    }

    @Override
    public Optional<State> last() throws IOException {
        if (!Files.exists(json())) {
            return Optional.empty();
        }
        Last last = JsonFile.read(json(), Last.class);
        return Optional.of(new State(last.progress, read(folder.resolve(last.variables))));
    }

    @Override
    public Weights best() throws IOException {
        return read(folder.resolve("best.npz"));
    }

    private Path json() {
        return folder.resolve("last.json");
    }

    private static void write(Path file, Weights variables) throws IOException {
        Map<String, NpyArray> arrays = new LinkedHashMap<>();
        variables.names().forEach(name -> {
            float[] values = variables.of(name);
            arrays.put(name, NpyArray.owning(values, values.length));
        });
        AtomicFile.write(file, output -> NpzFile.write(output, arrays));
    }

    private static Weights read(Path file) throws IOException {
        Map<String, float[]> values = new LinkedHashMap<>();
        NpzFile.read(file).forEach((name, array) -> values.put(name, array.toArray()));
        return Weights.owning(values);
    }
}
