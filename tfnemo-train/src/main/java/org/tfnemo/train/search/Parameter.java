package org.tfnemo.train.search;

import static java.util.Objects.requireNonNull;

/** What is searched: a name and the values it may take. */
public record Parameter(String name, Domain domain) {
    public Parameter {
        requireNonNull(name, "name");
        requireNonNull(domain, "domain");
    }
}
