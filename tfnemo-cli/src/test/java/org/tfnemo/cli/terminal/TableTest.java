package org.tfnemo.cli.terminal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class TableTest {
    @Test
    void firstColumnGoesLeftAndFiguresGoRight() {
        Table table = new Table("emotion", "clips").row("anger", 749).row("zaskoczenie ż", 9);

        assertThat(table.lines())
                .containsExactly("emotion        clips", "anger            749", "zaskoczenie ż      9");
    }

    @Test
    void missingCellIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Table("emotion", "clips").row("anger"))
                .withMessage("cells must be one for each of 2 columns; got 1 [anger]");
    }
}
