package org.tfnemo.cli.command;

import java.util.Locale;
import org.tfnemo.cli.terminal.Progress;
import org.tfnemo.cli.terminal.Terminal;
import org.tfnemo.train.loop.EpochResult;
import org.tfnemo.train.loop.TrainingListener;

/** Shows training as it goes: a bar with the running loss where somebody watches, and a line for each epoch. */
final class TrainingView implements TrainingListener, AutoCloseable {
    private final Terminal terminal;
    private final int epochs;
    private Progress progress;
    private int epochOfBar;
    private long epochBegan;
    private boolean estimated;

    /** @param epochs that training may take at most */
    TrainingView(Terminal terminal, int epochs) {
        this.terminal = terminal;
        this.epochs = epochs;
    }

    @Override
    public void onVoices(int labels, int voices) {
        terminal.say(labels + " labels are told apart in " + voices + " voices (" + labels * voices
                + " classes); what is served is the sum over the voices");
    }

    @Override
    public void onPreparing(int done, int total) {
        advance("preparing", done, total);
    }

    @Override
    public void onStep(int epoch, int step, int steps, double loss) {
        if (epochOfBar != epoch) {
            close();
            epochOfBar = epoch;
            epochBegan = System.nanoTime();
        }
        if (terminal.watched()) {
            if (progress == null) {
                progress = terminal.progress("epoch " + epoch, steps);
            }
            progress.advance(String.format(Locale.ROOT, "loss %.3f", loss));
        }
    }

    @Override
    public void onEpoch(EpochResult result) {
        close();
        double seconds = (System.nanoTime() - epochBegan) / 1e9;
        EpochResult.Validation held = result.validation();
        terminal.say(String.format(
                Locale.ROOT,
                "epoch %2d: loss %.3f, validation loss %.3f, accuracy %s, UAR %s, %s%s",
                result.epoch(),
                result.trainLoss(),
                held.loss(),
                Words.percent(held.accuracy()),
                Words.percent(held.uar()),
                Words.duration(seconds),
                result.improved() ? "  (best so far)" : ""));
        if (!estimated && result.epoch() < epochs) {
            estimated = true;
            terminal.say("at most " + Words.duration((epochs - result.epoch()) * seconds)
                    + " more; training stops earlier when epochs get no better");
        }
    }

    @Override
    public void onTesting(int done, int total) {
        advance("testing", done, total);
    }

    @Override
    public void onNotice(String line) {
        terminal.warn(line);
    }

    @Override
    public void close() {
        if (progress != null) {
            progress.close();
            progress = null;
        }
    }

    private void advance(String task, int done, int total) {
        if (progress == null) {
            progress = terminal.progress(task, total);
        }
        progress.advance();
        if (done == total) {
            close();
        }
    }
}
