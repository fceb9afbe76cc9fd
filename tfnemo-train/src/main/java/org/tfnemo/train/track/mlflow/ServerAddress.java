package org.tfnemo.train.track.mlflow;

import static java.util.Objects.requireNonNull;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;

/**
 * Where a server is.
 *
 * @param uri http or https with a host, no slash at its end, no name and password: it is written into run folders
 */
public record ServerAddress(URI uri) {
    public ServerAddress {
        requireNonNull(uri, "uri");
        if (!List.of("http", "https").contains(String.valueOf(uri.getScheme())) || uri.getHost() == null) {
            throw new IllegalArgumentException(
                    "an MLflow server's address must be like http://127.0.0.1:5000; got " + uri);
        }
        if (uri.getRawUserInfo() != null) {
            throw new IllegalArgumentException(
                    "an MLflow server's address must hold no name and password, because it is"
                            + " kept in the run's folder; set MLFLOW_TRACKING_USERNAME and MLFLOW_TRACKING_PASSWORD instead");
        }
        if (uri.getRawQuery() != null
                || uri.getRawFragment() != null
                || uri.getPath().endsWith("/")) {
            throw new IllegalArgumentException(
                    "an MLflow server's address must end with its host, port or path; got " + uri);
        }
    }

    /** Reads what people write; slashes at the end do not matter. */
    public static ServerAddress parse(String text) {
        try {
            return new ServerAddress(new URI(text.strip().replaceFirst("/+$", "")));
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException(
                    "an MLflow server's address must be like http://127.0.0.1:5000; got " + text, e);
        }
    }

    /** Whether it is this machine. */
    boolean here() {
        return List.of("127.0.0.1", "localhost", "[::1]").contains(uri.getHost());
    }

    /** {@code path} below it, which begins with a slash and is encoded. */
    URI at(String path) {
        return URI.create(uri + path);
    }

    /** The header that says who asks, if the environment says it, as MLflow's own clients read it; else empty. */
    static String authorization(Map<String, String> environment) {
        String token = environment.getOrDefault("MLFLOW_TRACKING_TOKEN", "");
        String user = environment.getOrDefault("MLFLOW_TRACKING_USERNAME", "");
        if (!user.isBlank()) {
            String both = user + ":" + environment.getOrDefault("MLFLOW_TRACKING_PASSWORD", "");
            return "Basic " + Base64.getEncoder().encodeToString(both.getBytes(StandardCharsets.UTF_8));
        }
        return token.isBlank() ? "" : "Bearer " + token;
    }

    @Override
    public String toString() {
        return uri.toString();
    }
}
