package org.tfnemo.dsp.npy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The head of a {@code .npy} file: magic, version, and a Python dictionary of element type, order and shape. */
final class NpyHeader {
    private static final byte[] MAGIC = {(byte) 0x93, 'N', 'U', 'M', 'P', 'Y'};
    private static final int ALIGNMENT = 64;
    private static final int LONGEST = 65_535;
    private static final Pattern DESCRIPTION = Pattern.compile("'descr'\\s*:\\s*('[^']*'|\\[[^]]*])");
    private static final Pattern ORDER = Pattern.compile("'fortran_order'\\s*:\\s*(True|False)");
    private static final Pattern SHAPE = Pattern.compile("'shape'\\s*:\\s*\\(([0-9, ]*)\\)");

    private NpyHeader() {}

    /** The bytes before the first value; their number is a multiple of 64, as NumPy makes it. */
    static byte[] bytes(int[] shape) {
        String lengths = Arrays.stream(shape).mapToObj(Integer::toString).collect(Collectors.joining(", "));
        String tuple = shape.length == 1 ? "(" + lengths + ",)" : "(" + lengths + ")";
        String text = "{'descr': '<f4', 'fortran_order': False, 'shape': " + tuple + ", }";
        int fixed = MAGIC.length + 4;
        int blocks = (fixed + text.length() + ALIGNMENT) / ALIGNMENT; // one byte more for the line feed
        int padded = blocks * ALIGNMENT - fixed;
        String line = text + " ".repeat(padded - text.length() - 1) + "\n";
        byte[] header = Arrays.copyOf(MAGIC, fixed + padded);
        header[6] = 1; // version 1.0: the header's length is two bytes
        header[8] = (byte) padded;
        header[9] = (byte) (padded >> 8);
        System.arraycopy(line.getBytes(StandardCharsets.US_ASCII), 0, header, fixed, padded);
        return header;
    }

    /** Reads a header and gives the shape; {@code in} then stands at the first value. */
    static int[] read(InputStream in, String file) throws IOException {
        byte[] magic = in.readNBytes(MAGIC.length);
        if (!Arrays.equals(magic, MAGIC)) {
            throw new NpyFormatException(
                    file,
                    "must start with NumPy's magic bytes 93 4E 55 4D 50 59; got "
                            + (magic.length == 0 ? "nothing" : hex(magic)));
        }
        byte[] version = exactly(in, 2, file);
        if (version[0] < 1 || version[0] > 3) {
            throw new NpyFormatException(
                    file, "format version must be 1 to 3; got " + version[0] + "." + version[1] + " at byte 6");
        }
        byte[] size = exactly(in, version[0] == 1 ? 2 : 4, file);
        long length = 0;
        for (int i = size.length - 1; i >= 0; i--) {
            length = length << 8 | size[i] & 0xFF;
        }
        if (length > LONGEST) {
            throw new NpyFormatException(
                    file, "header must be at most " + LONGEST + " bytes long; got " + length + " at byte 8");
        }
        return shape(new String(exactly(in, (int) length, file), StandardCharsets.UTF_8), file);
    }

    private static int[] shape(String header, String file) throws NpyFormatException {
        String type = field(DESCRIPTION, header, file, "descr");
        if (!type.equals("'<f4'")) {
            throw new NpyFormatException(file, "descr must be '<f4', little-endian float32; got " + type);
        }
        String fortran = field(ORDER, header, file, "fortran_order");
        if (!fortran.equals("False")) {
            throw new NpyFormatException(file, "fortran_order must be False, rows first; got " + fortran);
        }
        String tuple = field(SHAPE, header, file, "shape");
        try {
            return Arrays.stream(tuple.split(","))
                    .map(String::strip)
                    .filter(length -> !length.isEmpty())
                    .mapToInt(Integer::parseInt)
                    .toArray();
        } catch (NumberFormatException e) {
            throw new NpyFormatException(file, "shape must hold lengths below 2^31; got (" + tuple + ")");
        }
    }

    private static String field(Pattern pattern, String header, String file, String name) throws NpyFormatException {
        Matcher matcher = pattern.matcher(header);
        if (!matcher.find()) {
            throw new NpyFormatException(file, "header must hold '" + name + "'; got " + header.strip());
        }
        return matcher.group(1);
    }

    private static byte[] exactly(InputStream in, int length, String file) throws IOException {
        byte[] bytes = in.readNBytes(length);
        if (bytes.length < length) {
            throw new NpyFormatException(file, "is cut short inside its header");
        }
        return bytes;
    }

    private static String hex(byte[] bytes) {
        StringBuilder text = new StringBuilder();
        for (byte b : bytes) {
            text.append(text.isEmpty() ? "" : " ")
                    .append(Character.toUpperCase(Character.forDigit(b >> 4 & 0xF, 16)))
                    .append(Character.toUpperCase(Character.forDigit(b & 0xF, 16)));
        }
        return text.toString();
    }
}
