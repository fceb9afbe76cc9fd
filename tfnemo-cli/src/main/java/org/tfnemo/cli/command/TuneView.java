package org.tfnemo.cli.command;

import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.tfnemo.cli.terminal.Progress;
import org.tfnemo.cli.terminal.Terminal;
import org.tfnemo.train.loop.EpochResult;
import org.tfnemo.train.loop.TrainingListener;
import org.tfnemo.train.loop.TrainingTask;
import org.tfnemo.train.trial.SettingText;
import org.tfnemo.train.trial.ShortNames;
import org.tfnemo.train.trial.Study;
import org.tfnemo.train.trial.TrialRecord;
import org.tfnemo.train.tune.TuneListener;

/** Shows a search as it goes: each trial's settings, a bar while it is trained, what it came to, and how long it goes on. */
final class TuneView implements TuneListener, AutoCloseable {
    private final Terminal terminal;
    private final int trials;
    private final long begin = System.nanoTime();
    private Bar bar;
    private int over;

    TuneView(Terminal terminal, int trials) {
        this.terminal = terminal;
        this.trials = trials;
    }

    @Override
    public TrainingListener onTrial(int number, TrainingTask task, Map<String, String> settings) {
        String name = "trial " + number + " of " + trials;
        ShortNames brief = new ShortNames(settings.keySet());
        terminal.say(name + ": "
                + settings.entrySet().stream()
                        .map(entry -> brief.of(entry.getKey()) + " " + SettingText.brief(entry.getValue()))
                        .collect(Collectors.joining(", ")));
        bar = new Bar(name, task.recipe().schedule().epochs());
        return bar;
    }

    @Override
    public void onOver(Study study) {
        close();
        over++;
        TrialRecord trial = study.trials().get(study.trials().size() - 1);
        String best = study.best()
                .map(record -> "; best so far: trial " + record.number()
                        + String.format(Locale.ROOT, " with %.4f", record.best().loss()))
                .orElse("");
        int left = trials - study.trials().size();
        double seconds = (System.nanoTime() - begin) / 1e9 / over * left;
        terminal.say("trial " + trial.number() + " of " + trials + ": " + outcome(trial) + best
                + (left == 0 ? "" : "; the others take about " + Words.duration(seconds)));
    }

    @Override
    public void close() {
        if (bar != null) {
            bar.close();
            bar = null;
        }
    }

    private static String outcome(TrialRecord trial) {
        String end = switch (trial.state()) {
            case COMPLETE -> "";
            case STOPPED -> ", stopped after epoch " + trial.epochs().size();
            case DIVERGED -> ", then the loss was no number any more";
        };
        return trial.bestEpoch().isEmpty()
                ? "the loss was no number from the first epoch on"
                : String.format(
                                Locale.ROOT,
                                "validation loss %.4f, accuracy ",
                                trial.best().loss())
                        + Words.percent(trial.best().accuracy())
                        + end;
    }

    /** How far one trial is: by steps where somebody watches, else by epochs, whose lines are fewer. */
    private final class Bar implements TrainingListener {
        private final String name;
        private final int epochs;
        private Progress progress;
        private String note = "";

        Bar(String name, int epochs) {
            this.name = name;
            this.epochs = epochs;
        }

        @Override
        public void onPreparing(int done, int total) {
            if (progress == null) {
                progress = terminal.progress("preparing", total);
            }
            progress.advance();
            if (done == total) {
                close();
            }
        }

        @Override
        public void onStep(int epoch, int step, int steps, double loss) {
            if (progress == null) {
                int left = epochs - epoch + 1;
                progress = terminal.progress(
                        name, terminal.watched() ? (long) left * steps - step + 1 : left); // not all when resumed
            }
            if (terminal.watched()) {
                progress.advance(note);
            }
        }

        @Override
        public void onEpoch(EpochResult result) {
            note = String.format(
                    Locale.ROOT, "validation loss %.3f", result.validation().loss());
            if (!terminal.watched()) {
                progress.advance(note);
            }
        }

        @Override
        public void onNotice(String line) {
            terminal.warn(line);
        }

        void close() {
            if (progress != null) {
                progress.close();
                progress = null;
            }
        }
    }
}
