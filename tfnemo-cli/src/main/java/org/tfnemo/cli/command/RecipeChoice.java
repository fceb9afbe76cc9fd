package org.tfnemo.cli.command;

import java.util.Iterator;
import org.tfnemo.train.loop.RecipeKind;
import picocli.CommandLine.ITypeConverter;

/** The values of {@code --recipe}. */
final class RecipeChoice implements ITypeConverter<RecipeKind>, Iterable<String> {
    private final Choice<RecipeKind> choice = new Choice<>("recipe", RecipeKind.values(), RecipeKind::id);

    @Override
    public RecipeKind convert(String value) {
        return choice.named(value);
    }

    @Override
    public Iterator<String> iterator() {
        return choice.ids().iterator();
    }
}
