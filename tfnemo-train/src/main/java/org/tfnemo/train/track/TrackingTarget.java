package org.tfnemo.train.track;

import static java.util.Objects.requireNonNull;

import java.util.Arrays;
import org.tfnemo.train.corpus.NearestName;
import org.tfnemo.train.track.mlflow.ServerAddress;

/**
 * A server that runs go to.
 *
 * @param address of an MLflow server, the only kind there is
 */
public record TrackingTarget(ServerAddress address) {
    public TrackingTarget {
        requireNonNull(address, "address");
    }

    /**
     * Reads {@code KIND=ADDRESS}.
     *
     * @throws IllegalArgumentException when the kind is unknown or the address is none, with the reason
     */
    public static TrackingTarget parse(String text) {
        String[] parts = text.split("=", 2);
        if (Arrays.stream(TrackerKind.values()).noneMatch(kind -> kind.id().equals(parts[0]))) {
            throw new IllegalArgumentException("a tracking server must be one of "
                    + String.join(", ", TrackerKind.ids()) + ", as in mlflow=http://127.0.0.1:5000; got " + text
                    + NearestName.hint(parts[0], TrackerKind.ids()));
        }
        return new TrackingTarget(ServerAddress.parse(parts.length == 2 ? parts[1] : ""));
    }

    /** As it is read. */
    @Override
    public String toString() {
        return TrackerKind.MLFLOW.id() + "=" + address;
    }
}
