package org.tfnemo.train.export;

import com.google.protobuf.CodedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.tensorflow.proto.SavedModel;

/** What a SavedModel without variables computes, as a short text: equal graphs have equal digests. */
final class SavedModelDigest {
    private SavedModelDigest() {}

    /** Thirty-two hexadecimal digits of the graph in {@code folder}. */
    static String of(Path folder) throws IOException {
        SavedModel model;
        try (InputStream in = Files.newInputStream(folder.resolve("saved_model.pb"))) {
            model = SavedModel.parseFrom(in);
        }
        MessageDigest digest = sha256();
        CodedOutputStream out =
                CodedOutputStream.newInstance(new DigestOutputStream(OutputStream.nullOutputStream(), digest));
        // TensorFlow writes the entries of its maps in an order that differs from run to run; this sorts them.
        out.useDeterministicSerialization();
        model.writeTo(out);
        out.flush();
        return HexFormat.of().formatHex(digest.digest(), 0, 16);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("SHA-256 must be there: every JDK has it", e);
        }
    }
}
