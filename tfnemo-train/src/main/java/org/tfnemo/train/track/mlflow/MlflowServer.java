package org.tfnemo.train.track.mlflow;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/**
 * What MLflow's REST interface offers that a run needs.
 *
 * <p>Source: MLflow's {@code docs/rest-api}, version 2.0 of the interface, which servers of MLflow 1 to 3 speak.
 */
public final class MlflowServer {
    private static final String API = "/api/2.0/mlflow/";
    private static final int MOST_METRICS = 1000; // in one request; the server refuses more
    private static final int MOST_PARAMETERS = 100;

    private final ServerAddress address;
    private final Rest rest;

    /** A run on the server. */
    record Info(String id, String experiment, String artifacts, boolean active) {}

    /** A figure. */
    record Metric(String key, double value, long timestamp, long step) {}

    private record Pair(String key, String value) {}

    /**
     * @param environment where {@code MLFLOW_TRACKING_TOKEN} or {@code MLFLOW_TRACKING_USERNAME} and {@code
     *     MLFLOW_TRACKING_PASSWORD} are looked up
     */
    public MlflowServer(ServerAddress address, Map<String, String> environment) {
        this.address = requireNonNull(address, "address");
        this.rest = new Rest(address, environment);
    }

    /** Where it is. */
    public ServerAddress address() {
        return address;
    }

    Rest rest() {
        return rest;
    }

    /** The page of a run, for people. */
    URI page(Info run) {
        return address.at("/#/experiments/" + run.experiment() + "/runs/" + run.id());
    }

    /** The experiment named {@code name}, made when it is not there. */
    String experiment(String name) throws IOException {
        try {
            JsonNode found = rest.get(API + "experiments/get-by-name?experiment_name=" + encoded(name))
                    .path("experiment");
            String id = found.path("experiment_id").asString();
            if (found.path("lifecycle_stage").asString("").equals("deleted")) {
                throw new MlflowException(address + ": the experiment " + name + " was deleted; bring it back with"
                        + " mlflow experiments restore --experiment-id " + id);
            }
            return id;
        } catch (Missing e) {
            return rest.post(API + "experiments/create", Map.of("name", name))
                    .path("experiment_id")
                    .asString();
        }
    }

    /** A new run. */
    Info create(String experiment, String name, Map<String, String> tags, long startMillis) throws IOException {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("experiment_id", experiment);
        body.put("run_name", name);
        body.put("start_time", startMillis);
        body.put("tags", pairs(tags));
        return info(rest.post(API + "runs/create", body));
    }

    /** The run {@code id}, unless it is not there or deleted. */
    Optional<Info> find(String id) throws IOException {
        try {
            return Optional.of(info(rest.get(API + "runs/get?run_id=" + encoded(id))))
                    .filter(Info::active);
        } catch (Missing e) {
            return Optional.empty();
        }
    }

    /** Adds figures. */
    void log(Info run, List<Metric> metrics) throws IOException {
        for (int from = 0; from < metrics.size(); from += MOST_METRICS) {
            List<Metric> part = metrics.subList(from, Math.min(metrics.size(), from + MOST_METRICS));
            rest.post(API + "runs/log-batch", Map.of("run_id", run.id(), "metrics", part));
        }
    }

    /** Sets parameters; the server refuses other values of ones that it has. */
    void describe(Info run, Map<String, String> parameters) throws IOException {
        List<Pair> pairs = pairs(parameters);
        for (int from = 0; from < pairs.size(); from += MOST_PARAMETERS) {
            List<Pair> part = pairs.subList(from, Math.min(pairs.size(), from + MOST_PARAMETERS));
            rest.post(API + "runs/log-batch", Map.of("run_id", run.id(), "params", part));
        }
    }

    /** Says how the run stands. */
    void update(Info run, RunState state, long nowMillis) throws IOException {
        Map<String, Object> body = new LinkedHashMap<>(Map.of("run_id", run.id(), "status", state));
        if (state != RunState.RUNNING) {
            body.put("end_time", nowMillis);
        }
        rest.post(API + "runs/update", body);
    }

    private static Info info(JsonNode answer) {
        JsonNode info = answer.path("run").path("info");
        return new Info(
                info.path("run_id").asString(),
                info.path("experiment_id").asString(),
                info.path("artifact_uri").asString(""),
                info.path("lifecycle_stage").asString("active").equals("active"));
    }

    private static List<Pair> pairs(Map<String, String> values) {
        List<Pair> pairs = new ArrayList<>();
        values.forEach((key, value) -> pairs.add(new Pair(key, value)));
        return pairs;
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
