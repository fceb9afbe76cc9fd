package org.tfnemo.train.loop;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.tfnemo.dsp.representation.Family;
import org.tfnemo.train.augment.Augmentation;
import org.tfnemo.train.augment.AugmentationFactory;
import org.tfnemo.train.run.Watch;

/** The recipes that have a name. */
public enum RecipeKind {
    /** What measures best here; docs/training.md says how it was found. */
    STANDARD("standard") {
        @Override
        public Recipe recipe(Precision precision) {
            return Recipe.standard(precision);
        }

        @Override
        public Augmentation augmentation(Family family, int rate) {
            return AugmentationFactory.standard(family, rate);
        }
    },
    /**
     * The settings of the Python project that this one follows, for comparison: at most 50 epochs, learning rate
     * 1e-3 halved after 3 epochs without a better validation loss, stopped after 7. Its weight decay of 1e-5 is
     * decoupled here.
     */
    PYTHON_PROJECT("python-project") {
        @Override
        public Recipe recipe(Precision precision) {
            return new Recipe(
                    new Schedule(50, 1e-3, Decline.PLATEAU, 0, 3, 7, Watch.LOSS),
                    new Regularisation(1e-5, 0, 0, ClassWeights.NONE),
                    Gradients.plain(),
                    Targets.LABELS,
                    32,
                    precision);
        }

        @Override
        public Augmentation augmentation(Family family, int rate) {
            return AugmentationFactory.pythonProject(family);
        }
    };

    private final String id;

    RecipeKind(String id) {
        this.id = id;
    }

    /** The name used in commands and files. */
    public String id() {
        return id;
    }

    /** How the network is fitted. */
    public abstract Recipe recipe(Precision precision);

    /** How clips of {@code rate} samples per second are varied. */
    public abstract Augmentation augmentation(Family family, int rate);

    /** The kind named {@code id}. */
    public static RecipeKind of(String id) {
        return Arrays.stream(values())
                .filter(kind -> kind.id.equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("recipe must be one of "
                        + Arrays.stream(values()).map(RecipeKind::id).collect(Collectors.joining(", ")) + "; got "
                        + id));
    }
}
