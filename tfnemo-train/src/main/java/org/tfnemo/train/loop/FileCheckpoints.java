package org.tfnemo.train.loop;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.tfnemo.core.layer.Weights;
import org.tfnemo.dsp.npy.NpyArray;
import org.tfnemo.dsp.npy.NpzFile;
import org.tfnemo.train.run.RunException;
import org.tfnemo.train.storage.FileSum;
import org.tfnemo.train.storage.NotWrittenException;

/**
 * Checkpoints as files that NumPy reads too.
 *
 * <pre>  state-EPOCHS-STEPS.npz   every variable at that moment
 *   state-EPOCHS-STEPS.json  where training stood, and the checksums of the files that belong to it; written last
 *   best-EPOCH.npz           weights to serve of the best epoch</pre>
 *
 * <p>Two states are kept until training is over, then one. A file takes its name only when it is safely on the disk and a state only counts with its
 * {@code .json}, so an interruption at any moment leaves the one before; where the newest is damaged, the one before
 * is used.
 */
final class FileCheckpoints implements Checkpoints {
    private final Path folder;
    private Optional<SavedState> current = Optional.empty();
    private FileSum best;

    private FileCheckpoints(Path folder) {
        this.folder = folder;
    }

    /**
     * Looks for the newest state that is whole.
     *
     * @param notices hears of damaged ones
     * @throws RunException when there are states, but none is whole
     */
    static FileCheckpoints open(Path folder, Consumer<String> notices) throws IOException {
        FileCheckpoints checkpoints = new FileCheckpoints(requireNonNull(folder, "folder"));
        checkpoints.choose(notices);
        return checkpoints;
    }

    private void choose(Consumer<String> notices) throws IOException {
        if (Files.exists(folder.resolve("last.json"))) {
            throw new RunException(
                    folder + ": holds checkpoints of an older tfnemo (last.json); go on with that one, or"
                            + " begin a new run");
        }
        List<String> damages = new ArrayList<>();
        for (StateName name : states()) {
            try {
                SavedState state = SavedState.read(folder.resolve(name.json()));
                current = Optional.of(state);
                best = state.best();
                damages.forEach(
                        damage -> notices.accept("checkpoint " + damage + "; going on from the one before, " + name));
                return;
            } catch (IOException e) {
                damages.add(name + " is damaged (" + e.getMessage() + ")");
            }
        }
        if (!damages.isEmpty()) {
            throw new RunException(folder + ": no checkpoint is whole: " + String.join(", ", damages)
                    + "; delete what the folder holds to train from the beginning");
        }
    }

    /** Epochs that the last state holds. */
    int epochs() {
        return current.map(state -> state.progress().epoch()).orElse(0);
    }

    /** What a run that can write no more still has, in words. */
    String standing() {
        return current.map(state -> "the last checkpoint, after epoch "
                        + state.progress().epoch() + ", is whole: make room, then go on with --resume")
                .orElse("there is no checkpoint yet: make room, then begin again with --resume");
    }

    @Override
    public void saveLast(State state) throws IOException {
        StateName name = StateName.of(state);
        FileSum variables = write(folder.resolve(name.variables()), state.variables());
        SavedState saved = new SavedState(state.progress(), state.part(), variables, best);
        saved.write(folder.resolve(name.json()));
        Set<String> kept = new TreeSet<>(filesOf(saved));
        current.ifPresent(before -> kept.addAll(filesOf(before)));
        current = Optional.of(saved);
        removeAllBut(kept);
    }

    @Override
    public void saveBest(int epoch, Weights weights) throws IOException {
        best = write(folder.resolve("best-" + epoch + ".npz"), weights);
    }

    @Override
    public Optional<State> last() throws IOException {
        if (current.isEmpty()) {
            return Optional.empty();
        }
        SavedState saved = current.get();
        return Optional.of(new State(
                saved.progress(),
                saved.part(),
                read(folder.resolve(saved.variables().file()))));
    }

    @Override
    public Weights best(int epoch) throws IOException {
        return read(folder.resolve("best-" + epoch + ".npz"));
    }

    /** Removes the state before the last, which training no longer needs. */
    void keepOnlyTheLast() throws IOException {
        if (current.isPresent()) {
            removeAllBut(Set.copyOf(filesOf(current.get())));
        }
    }

    /** Newest first. */
    private List<StateName> states() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.flatMap(file -> StateName.in(file.getFileName().toString()).stream())
                    .sorted(Comparator.reverseOrder())
                    .toList();
        }
    }

    private static List<String> filesOf(SavedState state) {
        StateName name = new StateName(state.progress().epoch(), state.part().steps());
        List<String> files = new ArrayList<>(List.of(name.json(), name.variables()));
        if (state.best() != null) {
            files.add(state.best().file());
        }
        return files;
    }

    private void removeAllBut(Set<String> kept) throws IOException {
        List<Path> others;
        try (Stream<Path> files = Files.list(folder)) {
            others = files.filter(file -> file.getFileName().toString().matches("(state|best)-.*\\.(npz|json)"))
                    .filter(file -> !kept.contains(file.getFileName().toString()))
                    .sorted() // .json before .npz: a state is gone before its variables are
                    .toList();
        }
        for (Path other : others) {
            Files.delete(other);
        }
    }

    private FileSum write(Path file, Weights variables) throws IOException {
        Map<String, NpyArray> arrays = new LinkedHashMap<>();
        long bytes = 0;
        for (String name : variables.names()) {
            float[] values = variables.shared(name);
            bytes += 4L * values.length;
            arrays.put(name, NpyArray.owning(values, values.length));
        }
        try {
            return FileSum.write(file, output -> NpzFile.write(output, arrays));
        } catch (IOException e) {
            throw new NotWrittenException(file, bytes, e);
        }
    }

    private static Weights read(Path file) throws IOException {
        Map<String, float[]> values = new LinkedHashMap<>();
        NpzFile.read(file).forEach((name, array) -> values.put(name, array.toArray()));
        return Weights.owning(values);
    }
}
