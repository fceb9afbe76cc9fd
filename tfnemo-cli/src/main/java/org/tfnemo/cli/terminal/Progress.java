package org.tfnemo.cli.terminal;

import java.time.Duration;
import java.util.Locale;
import java.util.function.LongSupplier;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/**
 * How far a long work is, and how long it will still take: a bar where somebody watches, else a line about every tenth.
 * Work that is done within two seconds says nothing. Safe for many threads.
 */
public final class Progress implements AutoCloseable {
    private static final long SILENT_NANOS = Duration.ofSeconds(2).toNanos();

    private final Terminal terminal;
    private final String task;
    private final long total;
    private final LongSupplier nanoTime;
    private final long begin;
    private ProgressBar bar;
    private long done;
    private long tenthsSaid;

    Progress(Terminal terminal, String task, long total, LongSupplier nanoTime) {
        if (total < 1) {
            throw new IllegalArgumentException("total must be at least 1 step; got " + total);
        }
        this.terminal = terminal;
        this.task = task;
        this.total = total;
        this.nanoTime = nanoTime;
        this.begin = nanoTime.getAsLong();
    }

    /** One more step is done. */
    public void advance() {
        advance("");
    }

    /** One more step is done; {@code note} says how it went, such as the running loss. */
    public synchronized void advance(String note) {
        done++;
        long elapsed = nanoTime.getAsLong() - begin;
        if (elapsed < SILENT_NANOS) {
            return;
        }
        if (terminal.watched()) {
            draw(note, elapsed);
        } else if (done * 10 / total > tenthsSaid) {
            tenthsSaid = done * 10 / total;
            terminal.say(line(note, elapsed));
        }
    }

    /** Ends the bar's line. */
    @Override
    public synchronized void close() {
        if (bar != null) {
            bar.close();
            bar = null;
        }
    }

    private void draw(String note, long elapsed) {
        if (bar == null) {
            bar = new ProgressBarBuilder()
                    .setTaskName(task)
                    .setInitialMax(total)
                    .setStyle(ProgressBarStyle.UNICODE_BLOCK)
                    .setUpdateIntervalMillis(250)
                    .startsFrom(done, Duration.ofNanos(elapsed))
                    .setConsumer(new ConsoleProgressBarConsumer(terminal.err(), terminal.columns()))
                    .build();
        }
        bar.stepTo(done);
        bar.setExtraMessage(note);
    }

    private String line(String note, long elapsed) {
        long left = Math.round((double) elapsed / done * (total - done) / 1e9);
        String rest = done == total ? "done in " + clock(elapsed / 1_000_000_000) : clock(left) + " left";
        return String.format(Locale.ROOT, "%s: %d of %d (%d %%), %s", task, done, total, done * 100 / total, rest)
                + (note.isEmpty() ? "" : ", " + note);
    }

    private static String clock(long seconds) {
        return seconds < 60 ? seconds + " s" : String.format(Locale.ROOT, "%d:%02d min", seconds / 60, seconds % 60);
    }
}
