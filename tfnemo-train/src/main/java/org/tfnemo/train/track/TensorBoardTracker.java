package org.tfnemo.train.track;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.Supplier;
import org.tfnemo.core.layer.Weights;
import org.tfnemo.train.evaluate.ConfusionMatrix;
import org.tfnemo.train.evaluate.Scores;
import org.tfnemo.train.loop.EpochResult;
import org.tfnemo.train.loop.InputClip;
import org.tfnemo.train.loop.RunOutcome;
import org.tfnemo.train.picture.InputPicture;
import org.tfnemo.train.picture.MatrixPicture;
import org.tfnemo.train.picture.Picture;
import org.tfnemo.train.run.RunDirectory;
import org.tfnemo.train.storage.NotWrittenException;
import org.tfnemo.train.track.tensorboard.EventFile;

/**
 * Leaves event files in the run's folder. All steps are training steps, so that one restart mark cuts off what a killed
 * session told of steps that the next one takes again. The test part stands one step after the last, for the same reason.
 */
final class TensorBoardTracker implements Tracker {
    private static final List<Integer> WITH_WEIGHTS = List.of(1, 2, 5);

    private final RunDirectory run;
    private final Clock clock;
    private final Notices notices;
    private final StepLoss stepLoss = new StepLoss();
    private EventFile events;
    private long lastStep;

    TensorBoardTracker(RunDirectory run, Clock clock, Notices notices) {
        this.run = run;
        this.clock = clock;
        this.notices = notices;
    }

    /** Writes something; what fails is a failure of the disk that the run shares. */
    private interface Writing {
        void to(EventFile events) throws IOException;
    }

    private void write(long step, Writing writing) {
        try {
            if (events == null) {
                begin(step);
            }
            writing.to(events);
        } catch (IOException e) {
            Path file = events == null ? run.folder() : events.path();
            throw new UncheckedIOException(new NotWrittenException(file, 0, e));
        }
    }

    private void begin(long step) throws IOException {
        boolean again = EventFile.anyIn(run.folder());
        events = EventFile.begin(run.folder(), clock);
        if (again) {
            events.restart(step);
        }
        events.text("run/spec", step, indented(Files.readString(run.spec(), StandardCharsets.UTF_8)));
        events.text("run/manifest", step, indented(Files.readString(run.manifest(), StandardCharsets.UTF_8)));
        events.flush();
    }

    private static String indented(String text) {
        return text.lines().map(line -> "    " + line + "\n").reduce("", String::concat); // Markdown's code
    }

    @Override
    public void onInput(List<InputClip> clips) {
        for (int i = 0; i < clips.size(); i++) {
            InputClip clip = clips.get(i);
            picture("input/" + (i + 1), 1, new InputPicture(clip.fileId(), clip.features()).picture());
        }
    }

    @Override
    public void onStep(int epoch, int step, int steps, double loss) {
        long all = (long) (epoch - 1) * steps + step;
        OptionalDouble mean = stepLoss.after(step, steps, loss);
        write(all, file -> {
            if (mean.isPresent()) {
                file.scalar("step/loss", all, mean.getAsDouble());
            }
        });
    }

    @Override
    public void onEpoch(EpochResult result) {
        long step = result.step();
        lastStep = step;
        EpochResult.Validation held = result.validation();
        write(step, file -> {
            file.scalar("epoch", step, result.epoch());
            file.scalar("learning_rate", step, result.learningRate());
            file.scalar("loss/train", step, result.trainLoss());
            file.scalar("loss/validation", step, held.loss());
            file.scalar("accuracy/train", step, result.trainAccuracy());
            file.scalar("accuracy/validation", step, held.accuracy());
            file.scalar("macro_f1/validation", step, held.macroF1());
            file.scalar("uar/validation", step, held.uar());
        });
        picture(
                "confusion/validation",
                step,
                confusion("validation part after epoch " + result.epoch(), held.confusion()));
        write(step, EventFile::flush);
    }

    @Override
    public void onWeights(EpochResult result, Supplier<Weights> weights) {
        if (!showsWeights(result.epoch())) {
            return;
        }
        Weights served = weights.get();
        write(result.step(), file -> {
            for (String name : served.names()) {
                file.histogram("weights/" + name, result.step(), served.shared(name));
            }
            file.flush();
        });
    }

    @Override
    public void onFinished(RunOutcome outcome) {
        try {
            long step = 1
                    + Math.max(
                            lastStep,
                            run.readMetrics().stream()
                                    .mapToLong(epoch -> epoch.step())
                                    .max()
                                    .orElse(0));
            Scores test = Scores.of(outcome.test());
            write(step, file -> {
                file.scalar("accuracy/test", step, test.accuracy());
                file.scalar("macro_f1/test", step, test.macroF1());
                file.scalar("uar/test", step, test.uar());
            });
            picture("confusion/test", step, confusion("test part", test.confusion()));
            events.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void onStopped(Throwable reason) {
        if (events == null) {
            return;
        }
        try {
            events.close();
        } catch (IOException e) {
            notices.warn("the last TensorBoard events are not written: " + e.getMessage());
        }
    }

    private void picture(String tag, long step, Picture picture) {
        BufferedImage image;
        try {
            image = picture.image();
        } catch (IOException e) {
            notices.once("TensorBoard gets no pictures: " + e.getMessage());
            return;
        }
        write(step, file -> file.image(tag, step, image));
    }

    private static Picture confusion(String title, ConfusionMatrix matrix) {
        return new MatrixPicture(title, matrix.labels(), matrix.counts()).picture();
    }

    /** Often at first, when the weights move, then every tenth epoch. */
    private static boolean showsWeights(int epoch) {
        return WITH_WEIGHTS.contains(epoch) || epoch % 10 == 0;
    }
}
