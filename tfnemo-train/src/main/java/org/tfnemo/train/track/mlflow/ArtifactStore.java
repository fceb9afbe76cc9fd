package org.tfnemo.train.track.mlflow;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Where a server wants a run's files. */
interface ArtifactStore {
    /** Stores {@code file} as {@code name}, a path with slashes, in place of what has that name. */
    void put(String name, Path file) throws IOException;

    /**
     * The store of a run's {@code artifact_uri}: through the server, or a folder that this machine shares with it.
     *
     * @throws MlflowException for the stores of others, which need programs of their own
     */
    static ArtifactStore of(String uri, MlflowServer server) throws IOException {
        ServerAddress address = server.address();
        String scheme = uri.contains(":") ? uri.substring(0, uri.indexOf(':')) : "";
        if (scheme.equals("mlflow-artifacts")) {
            // mlflow-artifacts:/1/…, or with the host of another server after two slashes
            String host =
                    uri.startsWith("mlflow-artifacts://") ? URI.create(uri).getRawAuthority() : null;
            String path = host == null
                    ? uri.substring("mlflow-artifacts:".length())
                    : URI.create(uri).getRawPath();
            ServerAddress at =
                    host == null ? address : ServerAddress.parse(address.uri().getScheme() + "://" + host);
            String base = "/api/2.0/mlflow-artifacts/artifacts" + path;
            return (name, file) -> server.rest().put(at.at(base + "/" + encoded(name)), file);
        }
        if (scheme.equals("file") || uri.startsWith("/")) {
            return folder(scheme.equals("file") ? Path.of(URI.create(uri).getPath()) : Path.of(uri), address);
        }
        throw new MlflowException(
                address + " keeps artefacts at " + uri + ", which tfnemo cannot reach; start the server"
                        + " with --serve-artifacts --artifacts-destination, so that it takes them itself");
    }

    private static ArtifactStore folder(Path folder, ServerAddress address) throws MlflowException {
        if (!address.here() && !Files.isDirectory(folder.getParent())) {
            throw new MlflowException(
                    address + " keeps artefacts in its folder " + folder + ", which this machine does not"
                            + " have; start the server with --serve-artifacts --artifacts-destination");
        }
        return (name, file) -> {
            Path target = folder.resolve(name);
            Files.createDirectories(target.getParent());
            Files.copy(file, target, StandardCopyOption.REPLACE_EXISTING);
        };
    }

    private static String encoded(String name) {
        try {
            return new URI(null, null, name, null).getRawPath();
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException("name must be a path; got " + name, e);
        }
    }
}
