package org.tfnemo.train.track;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A real MLflow server on the loopback, its files in a folder of the test. */
final class LocalMlflow implements AutoCloseable {
    private static final long START_SECONDS = 120;

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final Process process;
    private final Path log;
    private final int port;

    private LocalMlflow(Process process, Path log, int port) {
        this.process = process;
        this.log = log;
        this.port = port;
    }

    /**
     * Starts one, which answers once {@link #await} returns. By gunicorn and with the variables that {@code mlflow
     * server} would set: the command itself imports all of MLflow, and then starts gunicorn, which does so again.
     */
    static LocalMlflow start(Path python, Path folder) throws IOException {
        int port = freePort();
        Path log = folder.resolve("mlflow.log");
        ProcessBuilder builder = new ProcessBuilder(
                        python.toString(),
                        "-I",
                        "-m",
                        "gunicorn",
                        "--bind=127.0.0.1:" + port,
                        "--workers=1",
                        "mlflow.server:app")
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile());
        builder.environment()
                .putAll(Map.of(
                        "GIT_PYTHON_REFRESH", "quiet",
                        "_MLFLOW_SERVER_FILE_STORE",
                                folder.resolve("store").toUri().toString(),
                        "_MLFLOW_SERVER_ARTIFACT_ROOT", "mlflow-artifacts:/",
                        "_MLFLOW_SERVER_ARTIFACT_DESTINATION",
                                folder.resolve("artefacts").toString(),
                        "_MLFLOW_SERVER_SERVE_ARTIFACTS", "true"));
        return new LocalMlflow(builder.start(), log, port);
    }

    /** A port that nobody listens to. */
    static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    /** Waits until it answers. */
    void await() throws IOException, InterruptedException {
        long limit = System.nanoTime() + TimeUnit.SECONDS.toNanos(START_SECONDS);
        while (System.nanoTime() < limit && process.isAlive()) {
            if (answer("/health").isPresent()) {
                return;
            }
            process.waitFor(100, TimeUnit.MILLISECONDS);
        }
        close();
        throw new IOException("the MLflow server does not start: " + Files.readString(log));
    }

    String url() {
        return "http://127.0.0.1:" + port;
    }

    /** What it answers to a question of its interface. */
    JsonNode get(String path) throws IOException, InterruptedException {
        return JsonMapper.shared().readTree(answer("/api/2.0/mlflow/" + path).orElseThrow());
    }

    JsonNode post(String path, String body) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(url() + "/api/2.0/mlflow/" + path))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
        return JsonMapper.shared()
                .readTree(client.send(request, BodyHandlers.ofString()).body());
    }

    private Optional<String> answer(String path) throws InterruptedException {
        try {
            var response =
                    client.send(HttpRequest.newBuilder(URI.create(url() + path)).build(), BodyHandlers.ofString());
            return response.statusCode() == 200 ? Optional.of(response.body()) : Optional.empty();
        } catch (IOException e) {
            return Optional.empty(); // it does not listen yet
        }
    }

    /** The only run of {@code experiment}. */
    JsonNode onlyRun(String experiment) throws IOException, InterruptedException {
        String id = get("experiments/get-by-name?experiment_name=" + experiment)
                .path("experiment")
                .path("experiment_id")
                .asString();
        JsonNode runs =
                post("runs/search", "{\"experiment_ids\":[\"" + id + "\"]}").path("runs");
        if (runs.size() != 1) {
            throw new IllegalStateException(experiment + " must have one run; got " + runs);
        }
        return runs.get(0);
    }

    /** The values of {@code list} that hold {@code key}. */
    static List<String> values(JsonNode list, String key) {
        return list.valueStream()
                .filter(pair -> pair.path("key").asString().equals(key))
                .map(pair -> pair.path("value").asString())
                .toList();
    }

    @Override
    public void close() {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
    }
}
