package org.tfnemo.train.predict;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.tfnemo.dsp.audio.AudioClip;
import org.tfnemo.train.ensemble.StoredEnsemble;

/** An ensemble whose members hear every clip. Closes them. */
public final class EnsembleClassifier implements Classifier {
    private final StoredEnsemble ensemble;
    private final List<Optional<Classifier>> members;

    /** @param members one for each of the ensemble's that has to be asked; they know its labels, in any order */
    public EnsembleClassifier(StoredEnsemble ensemble, List<Optional<Classifier>> members) {
        this.ensemble = requireNonNull(ensemble, "ensemble");
        this.members = List.copyOf(members);
        if (members.stream().noneMatch(Optional::isPresent)) {
            throw new IllegalArgumentException("members must count for something; none of this ensemble's does");
        }
        for (Optional<Classifier> member : members) {
            if (member.isPresent() && !member.get().labels().containsAll(ensemble.labels())) {
                throw new IllegalArgumentException("members must know the ensemble's labels " + ensemble.labels()
                        + "; got one that knows " + member.get().labels());
            }
        }
    }

    @Override
    public List<String> labels() {
        return ensemble.labels();
    }

    /** The highest of the members'. */
    @Override
    public int rate() {
        return asked().mapToInt(Classifier::rate).max().orElseThrow();
    }

    /** The longest of the members'. */
    @Override
    public double seconds() {
        return asked().mapToDouble(Classifier::seconds).max().orElseThrow();
    }

    private Stream<Classifier> asked() {
        return members.stream().flatMap(Optional::stream);
    }

    @Override
    public List<Double> probabilities(AudioClip clip) {
        List<List<Double>> said = new ArrayList<>();
        for (Optional<Classifier> member : members) {
            said.add(member.map(asked -> ordered(asked, clip)).orElse(List.of()));
        }
        return ensemble.combine(said);
    }

    private List<Double> ordered(Classifier member, AudioClip clip) {
        List<Double> said = member.probabilities(clip);
        return labels().stream()
                .map(label -> said.get(member.labels().indexOf(label)))
                .toList();
    }

    @Override
    public void close() {
        members.forEach(member -> member.ifPresent(Classifier::close));
    }
}
