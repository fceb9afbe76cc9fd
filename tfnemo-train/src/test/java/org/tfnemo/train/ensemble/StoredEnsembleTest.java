package org.tfnemo.train.ensemble;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.tfnemo.train.evaluate.Prediction;
import org.tfnemo.train.run.RunDirectory;

class StoredEnsembleTest {
    @TempDir
    private Path runs;

    @ParameterizedTest
    @EnumSource
    void whatWasWrittenAnswersAsWhatWasFitted(EnsembleKind kind) throws IOException {
        Members members = members();
        EnsembleResult fitted =
                new EnsembleStudy(members, 7).fit(List.of(kind), done -> {}).get(0);

        StoredEnsemble stored = StoredEnsemble.read(write(members, fitted));

        for (int clip = 0; clip < 5; clip++) {
            List<List<Double>> said = new ArrayList<>();
            for (int member = 0; member < 3; member++) {
                Prediction own = members.list().get(member).test().clips().get(clip);
                said.add(stored.members().get(member).isPresent() ? own.probabilities() : List.of());
            }
            double[] expected = fitted.test().clips().get(clip).probabilities().stream()
                    .mapToDouble(Double::doubleValue)
                    .toArray();
            assertThat(stored.combine(said).stream()
                            .mapToDouble(Double::doubleValue)
                            .toArray())
                    .containsExactly(expected, within(1e-12));
        }
    }

    @Test
    void aMemberThatCountsForNothingNeedNotBeThere() throws IOException {
        Members members = members();
        EnsembleResult fitted = new EnsembleStudy(members, 7)
                .fit(List.of(EnsembleKind.BEST_MEMBER), done -> {})
                .get(0);
        Path folder = write(members, fitted);
        Files.delete(runs.resolve("run-2"));

        assertThat(Collections.frequency(StoredEnsemble.read(folder).members(), Optional.empty()))
                .isEqualTo(2);
    }

    @Test
    void stackingWithoutItsCoefficientsIsRefused() throws IOException {
        Path folder = Files.createDirectory(runs.resolve("old"));
        Files.writeString(folder.resolve("spec.json"), """
                {"ensemble": "stacking", "members": [], "temperature": 1.0, "labels": ["a"], "seed": 1}
                """);

        assertThatIOException()
                .isThrownBy(() -> StoredEnsemble.read(folder))
                .withMessageContaining("coefficients must be given for stacking")
                .withMessageContaining("make it anew");
    }

    private Members members() throws IOException {
        List<Member> members = new ArrayList<>();
        double[] skills = {2.0, 1.5, 0.0};
        for (int i = 0; i < skills.length; i++) {
            Member member = Voices.member("run-" + i, skills[i], i + 1);
            Path folder = Files.createDirectory(runs.resolve("run-" + i));
            members.add(new Member(folder, member.validation(), member.test()));
        }
        return Members.of(members);
    }

    private Path write(Members members, EnsembleResult fitted) throws IOException {
        RunDirectory run = RunDirectory.createAt(runs.resolve("ensemble"));
        new EnsembleDirectory(members, 7, List.of("tfnemo", "ensemble"), Clock.systemUTC()).write(run, fitted);
        return run.folder();
    }
}
