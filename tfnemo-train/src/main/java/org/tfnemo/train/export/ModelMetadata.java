package org.tfnemo.train.export;

import com.google.protobuf.ByteString;
import com.google.protobuf.CodedInputStream;
import com.google.protobuf.CodedOutputStream;
import com.google.protobuf.WireFormat;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The {@code metadata_props} of an ONNX file, without a library for ONNX.
 *
 * <p>Protocol buffer messages concatenate: bytes appended to a serialised {@code ModelProto} are more of its fields, and
 * {@code metadata_props} is a repeated one.
 *
 * <pre>  ModelProto.metadata_props = 14: StringStringEntryProto { key = 1, value = 2 }</pre>
 *
 * <p>Source: onnx.proto3 of ONNX 1.22.
 */
public final class ModelMetadata {
    private static final int METADATA_PROPS = 14;
    private static final int KEY = 1;
    private static final int VALUE = 2;

    private ModelMetadata() {}

    /**
     * Appends {@code properties} to {@code model}.
     *
     * @throws ExportException when the file has one of the keys already, because readers disagree which of two holds
     */
    public static void append(Path model, Map<String, String> properties) throws IOException {
        Map<String, String> present = read(model);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        CodedOutputStream out = CodedOutputStream.newInstance(bytes);
        for (Map.Entry<String, String> property : properties.entrySet()) {
            if (present.containsKey(property.getKey())) {
                throw new ExportException(model + ": the metadata must not hold " + property.getKey()
                        + " yet; it holds " + present.get(property.getKey()));
            }
            out.writeByteArray(METADATA_PROPS, entry(property.getKey(), property.getValue()));
        }
        out.flush();
        Files.write(model, bytes.toByteArray(), StandardOpenOption.APPEND);
    }

    private static byte[] entry(String key, String value) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        CodedOutputStream out = CodedOutputStream.newInstance(bytes);
        out.writeString(KEY, key);
        out.writeString(VALUE, value);
        out.flush();
        return bytes.toByteArray();
    }

    /** The properties of {@code model} in the file's order. */
    public static Map<String, String> read(Path model) throws IOException {
        Map<String, String> properties = new LinkedHashMap<>();
        try (InputStream file = Files.newInputStream(model)) {
            CodedInputStream in = CodedInputStream.newInstance(file, 1 << 16);
            for (int tag = in.readTag(); tag != 0; tag = in.readTag()) {
                if (WireFormat.getTagFieldNumber(tag) == METADATA_PROPS) {
                    readEntry(in.readBytes(), properties);
                } else {
                    in.skipField(tag);
                }
            }
        }
        return properties;
    }

    private static void readEntry(ByteString bytes, Map<String, String> properties) throws IOException {
        CodedInputStream in = bytes.newCodedInput();
        String key = "";
        String value = "";
        for (int tag = in.readTag(); tag != 0; tag = in.readTag()) {
            switch (WireFormat.getTagFieldNumber(tag)) {
                case KEY -> key = in.readString();
                case VALUE -> value = in.readString();
                default -> in.skipField(tag);
            }
        }
        properties.put(key, value);
    }
}
