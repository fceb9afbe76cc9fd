package org.tfnemo.cli.command;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.tfnemo.cli.evaluation.Evaluation;
import org.tfnemo.cli.feature.ClipLength;
import org.tfnemo.cli.feature.Destinations;
import org.tfnemo.cli.feature.FeatureWriter;
import org.tfnemo.cli.sound.Answer;
import org.tfnemo.cli.sound.Hearer;
import org.tfnemo.cli.sound.HearingLimits;
import org.tfnemo.cli.sound.Listener;
import org.tfnemo.cli.sound.Sounds;
import org.tfnemo.cli.terminal.Progress;
import org.tfnemo.cli.terminal.Table;
import org.tfnemo.cli.terminal.Terminal;
import org.tfnemo.dsp.audio.AudioClip;
import org.tfnemo.dsp.audio.AudioFile;
import org.tfnemo.dsp.representation.FeatureEngine;
import org.tfnemo.dsp.representation.JavaFeatureEngine;
import org.tfnemo.dsp.representation.RepresentationKind;
import org.tfnemo.dsp.representation.RepresentationName;
import org.tfnemo.onnx.EmotionRecognizer;
import org.tfnemo.train.corpus.Corpus;
import org.tfnemo.train.corpus.CorpusKind;
import org.tfnemo.train.corpus.Part;
import org.tfnemo.train.corpus.Split;
import org.tfnemo.train.corpus.Utterance;
import org.tfnemo.train.export.OnnxExporter;
import org.tfnemo.train.export.RunExporter;
import org.tfnemo.train.loop.Experiment;
import org.tfnemo.train.loop.RunOutcome;
import org.tfnemo.train.track.Tracking;
import org.tfnemo.train.voice.SyntheticCorpus;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Goes the whole way once, from recordings to an answer of a verified model. */
@Command(
        name = "quickstart",
        description = "Go the whole way once: voices, training, a verified ONNX model, an answer, a picture.",
        sortOptions = false,
        footer = {
            "",
            "Example:  tfnemo quickstart",
            "          tfnemo quickstart --data nemo",
            "",
            "Without --data it needs nothing: it speaks with embedded voices. They are synthetic, and what a model",
            "learns from them says nothing about people."
        })
public final class QuickstartCommand implements Callable<Integer> {
    private static final int CLIPS_TO_VERIFY = 8;

    private final Terminal terminal;

    @Mixin
    private QuickstartOptions options;

    public QuickstartCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        Path home = options.output();
        QuickstartPlan plan = options.data() == null ? QuickstartPlan.onVoices() : QuickstartPlan.onCorpus();
        Corpus corpus = options.data() == null ? speak(home.resolve("voices")) : CorpusKind.open(options.data());
        terminal.print("%s", corpus);

        step("training");
        Split split = plan.split(corpus);
        new SplitView(terminal).show(split, corpus);
        Experiment experiment =
                Experiment.begin(home.resolve("runs"), plan.experiment(corpus, split), Clock.systemUTC());
        Path recordings = options.data() == null ? home.resolve("voices") : options.data();
        Tracking tracking = new Tracking(List.of(), System.getenv(), terminal::warn);
        StoppableTraining training = new StoppableTraining(terminal, recordings, tracking);
        Optional<RunOutcome> trained = training.run(experiment);
        if (trained.isEmpty()) {
            return training.status();
        }
        RunOutcome outcome = trained.get();
        new EvaluationView(terminal)
                .brief(Evaluation.of(outcome.run().toString(), plan.testPart(corpus), outcome.test()));

        step("exporting");
        Path model = home.resolve(CorpusName.ofFolder(corpus) + ".onnx");
        List<Utterance> unheard = split.utterances(corpus, Part.TEST);
        new ExportView(terminal)
                .show(new RunExporter(OnnxExporter.standard(), Versions.load().tfnemo())
                        .export(outcome.run(), model, sounds(unheard), terminal::say));

        step("predicting");
        Path sound = unheard.get(0).path();
        try (EmotionRecognizer recognizer = EmotionRecognizer.open(model)) {
            predict(recognizer, corpus.labels(), unheard);
        }

        step("drawing");
        terminal.print("picture:  %s", draw(sound, home.resolve("features")));
        terminal.print("report:   %s", outcome.run().report());
        terminal.print("model:    %s", model);
        terminal.print("next:     %s predict --model %s YOUR.wav", terminal.program(), model);
        return 0;
    }

    private Corpus speak(Path folder) throws IOException {
        step("speaking");
        terminal.print("The voices are synthetic: glottal pulses through formants, six emotions by published acoustic");
        terminal.print("correlates. They show that everything works, and say nothing about recognising people.");
        SyntheticCorpus voices = SyntheticCorpus.standard(QuickstartPlan.SEED);
        try (Progress progress = terminal.progress("speaking", voices.clips())) {
            voices.write(folder, (written, clips) -> progress.advance());
        }
        Corpus spoken = CorpusKind.open(folder);
        return new Corpus(
                "synthetic", spoken.labels(), spoken.utterances()); // the layout is nEMO's, the voices are not
    }

    /** Bars for the first recording, and a line for one of each label. */
    private void predict(EmotionRecognizer model, List<String> labels, List<Utterance> unheard) {
        Hearer recognizer = Hearer.of(model); // closed by its owner
        Listener listener = new Listener(new Sounds(terminal.in()), HearingLimits.standard(), false);
        new AnswerView(terminal)
                .show(listener.ask(recognizer, unheard.get(0).path().toString()));
        terminal.print("");
        Table table = new Table("one recording of each", "spoken as", "heard as", "probability");
        for (String label : labels) {
            unheard.stream()
                    .filter(each -> each.label().equals(label))
                    .findFirst()
                    .ifPresent(each -> {
                        Answer answer = listener.ask(recognizer, each.path().toString());
                        table.row(
                                each.fileId(),
                                label,
                                answer.error() == null ? answer.label() : answer.error(),
                                answer.error() == null ? Words.percent(answer.confidence()) : "");
                    });
        }
        table.printTo(terminal);
    }

    private static Path draw(Path sound, Path features) throws IOException {
        Path folder = new Destinations(List.of(sound), features).folder(sound);
        try (FeatureEngine engine = new JavaFeatureEngine()) {
            new FeatureWriter(
                            List.of(RepresentationName.of(RepresentationKind.MELSPECTROGRAM)),
                            new ClipLength(0, 0),
                            true)
                    .write(engine, sound, folder);
        }
        return folder.resolve(RepresentationKind.MELSPECTROGRAM.id() + ".png");
    }

    private static List<AudioClip> sounds(List<Utterance> utterances) throws IOException {
        List<AudioClip> clips = new ArrayList<>();
        for (Utterance utterance : utterances.subList(0, Math.min(CLIPS_TO_VERIFY, utterances.size()))) {
            clips.add(AudioFile.read(utterance.path()).clip());
        }
        return clips;
    }

    private void step(String name) {
        terminal.print("");
        terminal.print("── " + name);
    }
}
