package org.tfnemo.train.track.mlflow;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Asks a server in JSON and puts every way that this can fail into one line. */
final class Rest {
    private static final Duration CONNECT = Duration.ofSeconds(5); // training waits for it
    private static final Duration ANSWER = Duration.ofSeconds(30);
    private static final Duration UPLOAD = Duration.ofMinutes(10); // 45 MB of weights at 0.6 Mbit/s
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final ServerAddress address;
    private final String authorization;
    // HTTP/1.1: some servers that MLflow runs on do not know how to decline the offer of 2.
    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .followRedirects(HttpClient.Redirect.NORMAL)
            .connectTimeout(CONNECT)
            .build();

    Rest(ServerAddress address, Map<String, String> environment) {
        this.address = requireNonNull(address, "address");
        this.authorization = ServerAddress.authorization(environment);
    }

    /** Asks for {@code path} with its query. */
    JsonNode get(String path) throws IOException {
        return json(send(request(address.at(path)).timeout(ANSWER).GET()));
    }

    /** Sends {@code body} to {@code path}. */
    JsonNode post(String path, Object body) throws IOException {
        return json(send(request(address.at(path))
                .timeout(ANSWER)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(JSON.writeValueAsString(body), StandardCharsets.UTF_8))));
    }

    /** Uploads {@code file} to {@code place}. */
    void put(URI place, Path file) throws IOException {
        send(request(place)
                .timeout(UPLOAD)
                .header("Content-Type", "application/octet-stream")
                .PUT(BodyPublishers.ofFile(file)));
    }

    private HttpRequest.Builder request(URI place) {
        HttpRequest.Builder request = HttpRequest.newBuilder(place);
        return authorization.isEmpty() ? request : request.header("Authorization", authorization);
    }

    private String send(HttpRequest.Builder builder) throws IOException {
        HttpRequest request = builder.build();
        HttpResponse<String> response;
        try {
            response = client.send(request, BodyHandlers.ofString(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new MlflowException(
                    "no MLflow server answers at " + address + " (" + cause(e)
                            + "); is it started and the address right?",
                    e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("waiting for " + address + " was interrupted");
        }
        if (response.statusCode() / 100 != 2) {
            throw refusal(request, response);
        }
        return response.body();
    }

    private IOException refusal(HttpRequest request, HttpResponse<String> response) {
        int status = response.statusCode();
        String asked = request.method() + " " + request.uri().getPath();
        if (status == 401 || status == 403) {
            return new MlflowException(address + " refuses access (" + status + "); set MLFLOW_TRACKING_TOKEN, or"
                    + " MLFLOW_TRACKING_USERNAME and MLFLOW_TRACKING_PASSWORD");
        }
        JsonNode answer;
        try {
            answer = JSON.readTree(response.body());
        } catch (JacksonException e) {
            return new MlflowException(
                    address + " answers " + status + " to " + asked + "; is it an MLflow server?", e);
        }
        String message =
                answer.path("message").asString("no reason").lines().findFirst().orElse("no reason");
        return answer.path("error_code").asString("").equals("RESOURCE_DOES_NOT_EXIST")
                ? new Missing(message)
                : new MlflowException(address + " refuses " + asked + " (" + status + "): " + message);
    }

    private JsonNode json(String text) throws MlflowException {
        try {
            return JSON.readTree(text);
        } catch (JacksonException e) {
            throw new MlflowException(address + " does not answer in JSON; is it an MLflow server?", e);
        }
    }

    private static String cause(IOException failure) {
        if (failure.getMessage() != null) {
            return failure.getMessage();
        }
        return failure instanceof ConnectException
                ? "connection refused"
                : failure.getClass().getSimpleName();
    }
}
