package org.tfnemo.train.export;

import com.google.protobuf.CodedInputStream;
import com.google.protobuf.WireFormat;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What an ONNX file is made of.
 *
 * <pre>  ModelProto { graph = 7, opset_import = 8 }, OperatorSetIdProto { domain = 1, version = 2 }
 *   GraphProto { node = 1 }, NodeProto { op_type = 4, domain = 7 }</pre>
 *
 * <p>Source: onnx.proto3 of ONNX 1.22. Nodes of subgraphs (bodies of {@code If} and {@code Loop}) are not counted.
 *
 * @param opset version of the standard operations, 0 when the file uses none
 * @param operations how many nodes of each type; those of another domain than the standard one as {@code domain:type}
 */
public record GraphSummary(long opset, SortedMap<String, Integer> operations) {
    private static final int GRAPH = 7;
    private static final int OPSET_IMPORT = 8;
    private static final int NODE = 1;
    private static final int OP_TYPE = 4;
    private static final int NODE_DOMAIN = 7;

    public GraphSummary {
        operations = Collections.unmodifiableSortedMap(new TreeMap<>(operations));
    }

    /** Reads {@code model}. */
    public static GraphSummary of(Path model) throws IOException {
        TreeMap<String, Integer> operations = new TreeMap<>();
        long opset = 0;
        try (InputStream file = Files.newInputStream(model)) {
            CodedInputStream in = CodedInputStream.newInstance(file, 1 << 16);
            for (int tag = in.readTag(); tag != 0; tag = in.readTag()) {
                switch (WireFormat.getTagFieldNumber(tag)) {
                    case GRAPH -> countNodes(in, operations);
                    case OPSET_IMPORT -> opset = Math.max(opset, standardOpset(in));
                    default -> in.skipField(tag);
                }
            }
        }
        return new GraphSummary(opset, operations);
    }

    /** Number of nodes. */
    public int nodes() {
        return operations.values().stream().mapToInt(Integer::intValue).sum();
    }

    private static void countNodes(CodedInputStream in, TreeMap<String, Integer> operations) throws IOException {
        int limit = in.pushLimit(in.readRawVarint32());
        for (int tag = in.readTag(); tag != 0; tag = in.readTag()) {
            if (WireFormat.getTagFieldNumber(tag) == NODE) {
                operations.merge(type(in), 1, Integer::sum);
            } else {
                in.skipField(tag); // weights are most of the file and are passed over
            }
        }
        in.popLimit(limit);
    }

    private static String type(CodedInputStream in) throws IOException {
        CodedInputStream node = in.readBytes().newCodedInput();
        String type = "";
        String domain = "";
        for (int tag = node.readTag(); tag != 0; tag = node.readTag()) {
            switch (WireFormat.getTagFieldNumber(tag)) {
                case OP_TYPE -> type = node.readString();
                case NODE_DOMAIN -> domain = node.readString();
                default -> node.skipField(tag);
            }
        }
        return isStandard(domain) ? type : domain + ":" + type;
    }

    private static long standardOpset(CodedInputStream in) throws IOException {
        CodedInputStream set = in.readBytes().newCodedInput();
        String domain = "";
        long version = 0;
        for (int tag = set.readTag(); tag != 0; tag = set.readTag()) {
            switch (WireFormat.getTagFieldNumber(tag)) {
                case 1 -> domain = set.readString();
                case 2 -> version = set.readInt64();
                default -> set.skipField(tag);
            }
        }
        return isStandard(domain) ? version : 0;
    }

    private static boolean isStandard(String domain) {
        return domain.isEmpty() || domain.equals("ai.onnx");
    }
}
