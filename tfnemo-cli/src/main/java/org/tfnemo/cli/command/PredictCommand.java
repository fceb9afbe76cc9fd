package org.tfnemo.cli.command;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.tfnemo.cli.sound.Answer;
import org.tfnemo.cli.sound.Hearer;
import org.tfnemo.cli.sound.HearingLimits;
import org.tfnemo.cli.sound.Listener;
import org.tfnemo.cli.sound.Sounds;
import org.tfnemo.cli.terminal.Progress;
import org.tfnemo.cli.terminal.Terminal;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Asks a model about recordings. */
@Command(
        name = "predict",
        description = "Say which emotion recordings carry: the label, the probabilities, and when to doubt them.",
        footer = {
            "",
            "Example:  tfnemo predict --model model.onnx my.wav",
            "          arecord -f S16_LE -r 24000 -d 3 | tfnemo predict -",
            "",
            "Exit status 1 when any file got no answer."
        })
public final class PredictCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Mixin
    private ModelOptions model;

    @Parameters(paramLabel = "FILE", arity = "1..*", description = "WAV, FLAC or AIFF files; - is standard input.")
    private List<String> files;

    @Option(names = "--timeline", description = "Answer window by window too, with the time of each.")
    private boolean timeline;

    @Mixin
    private OutputOptions output;

    public PredictCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        Listener listener = new Listener(new Sounds(terminal.in()), HearingLimits.standard(), timeline);
        List<Answer> answers = new ArrayList<>();
        try (Hearer recognizer = model.open(terminal);
                Progress progress = terminal.progress("listening", files.size())) {
            AnswerView view = new AnswerView(terminal);
            for (String file : files) {
                Answer answer = listener.ask(recognizer, file);
                answers.add(answer);
                if (answer.error() != null) {
                    terminal.say("tfnemo predict: " + answer.error());
                } else if (!output.json()) {
                    view.show(answer);
                }
                progress.advance();
            }
        }
        output.print(terminal, answers, all -> {});
        return answers.stream().allMatch(answer -> answer.error() == null) ? 0 : 1;
    }
}
