package org.tfnemo.train.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.tfnemo.core.graph.TensorFlowFeatureEngine;
import org.tfnemo.dsp.golden.GoldenSignal;
import org.tfnemo.dsp.golden.GoldenSignals;
import org.tfnemo.dsp.golden.ParityColumn;
import org.tfnemo.dsp.golden.ParityTable;
import org.tfnemo.dsp.representation.JavaFeatureEngine;
import org.tfnemo.train.export.python.ProgressListener;

/** Holds all three engines against librosa and keeps {@code docs/parity.md} true. */
@Tag("slow")
class ParityDocumentTest {
    private static final Path DOCUMENT = Path.of("..", "docs", "parity.md");
    private static final String TEXT = """
            # Parity with librosa

            Worst error of each representation on each engine against librosa 0.11.0, as a share of the reference's
            range (its largest less its smallest value), rounded up, and the sound it was seen on. The sounds are
            synthetic: tones, chirp, noise, click, silence, a square wave on DC, a fading tone, voices; 0.87, 3 and
            5.66 s at 24 kHz, shorter ones and other rates (`tools/golden` makes them and librosa's values). The ONNX
            column is of those of 0.87, 3 and 5.66 s only, because each length is a conversion of its own.

            %s
            Measured on %s by `ParityDocumentTest`, which writes this file again when a figure moves by more than
            3.5 times. Run it alone: `mvn test -pl tfnemo-train -am -Dtest=ParityDocumentTest
            -Dsurefire.failIfNoSpecifiedTests=false`.

            Decibels have the wider bound: 80 dB below the loudest, a float32 Fourier transform is right to about a
            thousandth of the value, librosa's own included. Real voices: [parity-voices.md](parity-voices.md).
            """;

    @Test
    void threeEnginesGiveLibrosasValues() throws IOException {
        List<GoldenSignal> sounds = GoldenSignals.all();
        ParityTable table;
        try (JavaFeatureEngine java = new JavaFeatureEngine();
                TensorFlowFeatureEngine tensorFlow = new TensorFlowFeatureEngine();
                OnnxFeatureEngine onnx = new OnnxFeatureEngine(FeatureGraphFiles.standard(ProgressListener.none()))) {
            table = ParityTable.of(List.of(
                    new ParityColumn("Java", java, sounds),
                    new ParityColumn("TensorFlow", tensorFlow, sounds),
                    new ParityColumn("ONNX Runtime", onnx, usualLengths(sounds))));
        }

        refresh(table);

        assertThat(table.excesses()).isEmpty();
    }

    private static List<GoldenSignal> usualLengths(List<GoldenSignal> sounds) {
        return sounds.stream()
                .filter(sound -> sound.rate() == 24_000 && sound.samples().length > 12_000)
                .toList();
    }

    private static void refresh(ParityTable table) throws IOException {
        String told = Files.exists(DOCUMENT) ? Files.readString(DOCUMENT, StandardCharsets.UTF_8) : "";
        if (!table.isToldBy(told)) {
            String text = TEXT.formatted(table.markdown(), LocalDate.now(ZoneOffset.UTC));
            Files.writeString(DOCUMENT, text, StandardCharsets.UTF_8);
        }
    }
}
