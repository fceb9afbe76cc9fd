package org.tfnemo.train.track;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TrackingTargetTest {
    @Test
    void slashesAtTheEndDoNotMatter() {
        assertThat(TrackingTarget.parse("mlflow=https://host/ml//")).hasToString("mlflow=https://host/ml");
    }

    @Test
    void unknownKindIsAnsweredWithTheNearest() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TrackingTarget.parse("mlfow=http://host"))
                .withMessage("a tracking server must be one of mlflow, as in mlflow=http://127.0.0.1:5000; got"
                        + " mlfow=http://host; did you mean mlflow?");
    }

    @ParameterizedTest
    @ValueSource(strings = {"mlflow", "mlflow=", "mlflow=host:5000", "mlflow=ftp://host", "mlflow=http://a b"})
    void whatIsNoAddressIsRefused(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TrackingTarget.parse(text))
                .withMessageStartingWith("an MLflow server's address must be like http://127.0.0.1:5000; got");
    }

    @Test
    void passwordsAreRefusedBecauseTheAddressIsKept() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TrackingTarget.parse("mlflow=http://me:secret@host"))
                .withMessageContaining("MLFLOW_TRACKING_PASSWORD")
                .withMessageNotContaining("secret");
    }
}
