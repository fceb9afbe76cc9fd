package org.tfnemo.cli.feature;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.tfnemo.dsp.representation.FeatureEngine;

/**
 * Writes the features of many sounds on several threads, each with an engine of its own.
 *
 * <p>Outcomes come in the files' order whatever the threads do. Sounds and features are held for one file a thread
 * only, so that memory does not grow with the number of files.
 */
public final class FeatureWorkers implements AutoCloseable {
    private final FeatureWriter writer;
    private final Supplier<FeatureEngine> opening;
    private final Queue<FeatureEngine> idle = new ConcurrentLinkedQueue<>();
    private final ExecutorService workers;
    private final int ahead;

    /**
     * Starts the threads.
     *
     * @param opening makes an engine; asked at most once for each thread
     * @param threads files at once, ≥ 1
     */
    public FeatureWorkers(FeatureWriter writer, Supplier<FeatureEngine> opening, int threads) {
        this.writer = requireNonNull(writer, "writer");
        this.opening = requireNonNull(opening, "opening");
        if (threads < 1) {
            throw new IllegalArgumentException("threads must be at least 1; got " + threads);
        }
        // A file that takes long must not stop the other threads at once; outcomes are small.
        ahead = 8 * threads;
        workers = Executors.newFixedThreadPool(threads, task -> {
            Thread thread = new Thread(task, "tfnemo-features");
            thread.setDaemon(true);
            return thread;
        });
    }

    /** Writes the features of every file, and gives {@code use} the outcomes on the calling thread. */
    public void run(Destinations destinations, Consumer<FeatureOutcome> use) {
        Deque<Future<FeatureOutcome>> pending = new ArrayDeque<>();
        try {
            for (Path file : destinations.files()) {
                if (pending.size() == ahead) {
                    use.accept(await(pending.remove()));
                }
                pending.add(workers.submit(() -> write(file, destinations.folder(file))));
            }
            while (!pending.isEmpty()) {
                use.accept(await(pending.remove()));
            }
        } finally {
            pending.forEach(future -> future.cancel(false));
        }
    }

    private FeatureOutcome write(Path file, Path folder) {
        FeatureEngine free = idle.poll();
        FeatureEngine engine = free == null ? opening.get() : free;
        try {
            return new FeatureOutcome(file, writer.write(engine, file, folder), Optional.empty());
        } catch (IOException | UncheckedIOException | IllegalArgumentException e) {
            return new FeatureOutcome(file, List.of(), Optional.of(e));
        } finally {
            idle.add(engine);
        }
    }

    private static FeatureOutcome await(Future<FeatureOutcome> future) {
        try {
            return future.get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            if (e.getCause() instanceof Error cause) {
                throw cause;
            }
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            CancellationException cancelled = new CancellationException("interrupted before every file was written");
            cancelled.initCause(e);
            throw cancelled;
        }
    }

    /** Waits for what is being written and closes the engines. */
    @Override
    public void close() {
        workers.shutdown();
        boolean interrupted = false;
        boolean ended = false;
        while (!ended) {
            try {
                ended = workers.awaitTermination(1, TimeUnit.HOURS);
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        idle.forEach(FeatureEngine::close);
        idle.clear();
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
