package org.tfnemo.train.loop;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import org.tfnemo.dsp.representation.FeatureEngine;

/**
 * Makes batches on worker threads, a few ahead of the step, so that the network never waits for features. Each worker
 * has an engine of its own. What a batch holds depends on its number alone, not on the threads.
 */
final class BatchPipeline implements AutoCloseable {
    private final ExecutorService workers;
    private final int ahead;
    private final ThreadLocal<FeatureEngine> engines;

    BatchPipeline(int threads, Supplier<FeatureEngine> engine) {
        workers = Executors.newFixedThreadPool(threads, task -> {
            Thread thread = new Thread(task, "tfnemo-batches");
            thread.setDaemon(true);
            return thread;
        });
        ahead = threads + 2;
        engines = ThreadLocal.withInitial(engine);
    }

    /** The engine of the calling worker. */
    FeatureEngine engine() {
        return engines.get();
    }

    /** What is done with each batch, in order. */
    interface Consumer<T> {
        void accept(int index, T batch);
    }

    /** What is done with each batch, in order, until it answers that it wants no more. */
    interface Taker<T> {
        boolean take(int index, T batch);
    }

    /**
     * Makes {@code count} batches on the workers and hands them over in order.
     *
     * @return the nanoseconds that the taker waited for batches
     */
    <T> long run(int count, IntFunction<T> make, Consumer<T> use) {
        return run(0, count, make, (index, batch) -> {
            use.accept(index, batch);
            return true;
        });
    }

    /** Makes the batches {@code from} to {@code end − 1} and hands them over in order, as long as they are taken. */
    <T> long run(int from, int end, IntFunction<T> make, Taker<T> use) {
        Deque<Future<T>> pending = new ArrayDeque<>();
        int submitted = from;
        boolean wanted = true;
        long waited = 0;
        try {
            for (int index = from; wanted && index < end; index++) {
                while (submitted < end && pending.size() < ahead) {
                    int number = submitted++;
                    pending.add(workers.submit(() -> make.apply(number)));
                }
                long begin = System.nanoTime();
                T batch = await(pending.remove());
                waited += System.nanoTime() - begin;
                wanted = use.take(index, batch);
            }
            return waited;
        } finally {
            pending.forEach(future -> future.cancel(true));
        }
    }

    private static <T> T await(Future<T> future) {
        try {
            return future.get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new TrainingInterruptedException();
        }
    }

    @Override
    public void close() {
        workers.shutdownNow();
    }
}
