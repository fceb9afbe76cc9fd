package org.tfnemo.train.trial;

import java.util.Collection;
import java.util.List;

/** Names of settings where there is little room: of their words, as few of the last as tell them apart. */
public final class ShortNames {
    private final List<String> all;

    /** @param all names, none twice */
    public ShortNames(Collection<String> all) {
        this.all = List.copyOf(all);
    }

    /** {@code width} for {@code architecture.width}, unless another name ends with it too. */
    public String of(String name) {
        for (int dot = name.lastIndexOf('.'); dot >= 0; dot = name.lastIndexOf('.', dot - 1)) {
            String ending = name.substring(dot);
            if (all.stream().filter(other -> other.endsWith(ending)).count() < 2) {
                return ending.substring(1);
            }
        }
        return name;
    }
}
