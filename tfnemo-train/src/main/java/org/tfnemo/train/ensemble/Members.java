package org.tfnemo.train.ensemble;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.tfnemo.train.evaluate.Prediction;
import org.tfnemo.train.evaluate.Predictions;

/** Runs of one split: what they say of its validation part, to fit on, and of its test part. */
public final class Members {
    private final List<Member> members;
    private final Panel validation;
    private final Panel test;

    private Members(List<Member> members, Panel validation, Panel test) {
        this.members = members;
        this.validation = validation;
        this.test = test;
    }

    /**
     * Lines up {@code members}.
     *
     * @throws IllegalArgumentException when they differ in labels or clips, or a clip is in both parts
     */
    public static Members of(List<Member> members) {
        List<String> names = names(members);
        Panel validation =
                Panel.of(names, members.stream().map(Member::validation).toList());
        Panel test = Panel.of(names, members.stream().map(Member::test).toList());
        if (!validation.labels().equals(test.labels())) {
            throw new IllegalArgumentException("labels must be the same in the validation and the test predictions of "
                    + names.get(0) + "; got " + validation.labels() + " and " + test.labels());
        }
        for (Member member : members) {
            requireApart(member);
        }
        return new Members(List.copyOf(members), validation, test);
    }

    /** Where two have one name, whole paths tell them apart. */
    private static List<String> names(List<Member> members) {
        List<String> names = members.stream().map(Member::name).toList();
        return Set.copyOf(names).size() == names.size()
                ? names
                : members.stream().map(member -> member.folder().toString()).toList();
    }

    private static void requireApart(Member member) {
        Set<String> fitted = new HashSet<>(ids(member.validation()));
        ids(member.test()).stream().filter(fitted::contains).findFirst().ifPresent(id -> {
            throw new IllegalArgumentException("test clips must not be validation clips, because the ensemble is fitted"
                    + " on those; " + member.folder() + " has " + id + " in both");
        });
    }

    private static List<String> ids(Predictions predictions) {
        return predictions.clips().stream().map(Prediction::fileId).toList();
    }

    /** The runs, in the order of all weights. */
    public List<Member> list() {
        return members;
    }

    /** What they say of the validation part. */
    public Panel validation() {
        return validation;
    }

    /** What they say of the test part. */
    public Panel test() {
        return test;
    }
}
