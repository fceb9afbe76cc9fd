package org.tfnemo.cli.command;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Bytes as people write them: {@code 500MB}, {@code 1.5 GB}. */
final class SizeChoice implements ITypeConverter<Long> {
    private static final Pattern SIZE = Pattern.compile("(\\d+(?:\\.\\d+)?)\\s*([kmgt]?)b?");
    private static final String UNITS = " kmgt";

    @Override
    public Long convert(String value) {
        Matcher size = SIZE.matcher(value.toLowerCase(Locale.ROOT));
        if (size.matches()) {
            int power = size.group(2).isEmpty() ? 0 : UNITS.indexOf(size.group(2));
            long bytes = Math.round(Double.parseDouble(size.group(1)) * Math.pow(1000, power));
            if (bytes > 0) {
                return bytes;
            }
        }
        throw new TypeConversionException("size must be a number above 0 with kB, MB, GB or TB; got " + value);
    }
}
