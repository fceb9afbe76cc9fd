package org.tfnemo.train.ensemble;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.tfnemo.train.evaluate.Prediction;
import org.tfnemo.train.evaluate.Predictions;

/** Members of known skill: their logits are noise plus {@code skill} at the true label. */
final class Voices {
    static final List<String> LABELS = List.of("anger", "joy", "neutral");

    private Voices() {}

    static Member member(String name, double skill, long seed) {
        return new Member(Path.of(name), said("v", 90, skill, seed), said("t", 60, skill, seed + 1000));
    }

    static Members members(double... skills) {
        List<Member> members = new ArrayList<>();
        for (int i = 0; i < skills.length; i++) {
            members.add(member("run-" + i, skills[i], i + 1));
        }
        return Members.of(members);
    }

    static Predictions said(String prefix, int clips, double skill, long seed) {
        Random random = new Random(seed);
        List<Prediction> said = new ArrayList<>();
        for (int i = 0; i < clips; i++) {
            double[] logits = random.doubles(3).map(x -> 3 * x).toArray();
            logits[i % 3] += skill;
            Probabilities.softmax(logits);
            said.add(new Prediction(
                    prefix + i + ".wav", "S" + i % 4, LABELS.get(i % 3), List.of(logits[0], logits[1], logits[2])));
        }
        return new Predictions(LABELS, said);
    }
}
