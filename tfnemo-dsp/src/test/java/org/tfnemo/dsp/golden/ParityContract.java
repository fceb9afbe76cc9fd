package org.tfnemo.dsp.golden;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.tfnemo.dsp.representation.FeatureEngine;
import org.tfnemo.dsp.representation.Representation;
import org.tfnemo.dsp.representation.RepresentationKind;
import org.tfnemo.dsp.signal.FeatureMap;

/** What every engine owes every registered representation: librosa's values for the golden signals. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
public abstract class ParityContract {
    private FeatureEngine engine;

    /** The engine under test; closed after the last test. */
    protected abstract FeatureEngine open();

    @BeforeAll
    void start() {
        engine = open();
    }

    @AfterAll
    void stop() {
        engine.close();
    }

    @ParameterizedTest(name = "{0} of {1}")
    @MethodSource("registeredOfEverySignal")
    void agreesWithLibrosa(RepresentationKind kind, GoldenSignal signal) {
        Representation representation = kind.standard(signal.rate());

        FeatureMap result = engine.extract(representation, signal.samples());
        Deviation worst = Golden.of(kind).deviation(signal, result);

        assertThat(worst.share())
                .as("share of the range at row %d, frame %d", worst.row(), worst.frame())
                .isLessThanOrEqualTo(Golden.tolerance(kind));
        assertThat(result.rows()).isEqualTo(representation.rows());
        assertThat(result.frames()).isEqualTo(representation.frames(signal.samples().length));
    }

    @ParameterizedTest(name = "{0} of {1}")
    @MethodSource("registeredOfRefusedSignals")
    void whatLibrosaRefusesIsRefused(RepresentationKind kind, GoldenSignal signal) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> engine.extract(kind.standard(signal.rate()), signal.samples()))
                .withMessageContaining("; got ");
    }

    static Stream<Arguments> registeredOfEverySignal() {
        return pairs(false);
    }

    static Stream<Arguments> registeredOfRefusedSignals() {
        return pairs(true);
    }

    private static Stream<Arguments> pairs(boolean refused) {
        return Arrays.stream(RepresentationKind.values()).flatMap(kind -> {
            Golden golden = Golden.of(kind);
            return GoldenSignals.all().stream()
                    .filter(signal -> golden.refuses(signal) == refused)
                    .map(signal -> arguments(kind, signal));
        });
    }
}
