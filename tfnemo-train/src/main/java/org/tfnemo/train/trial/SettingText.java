package org.tfnemo.train.trial;

import java.util.Locale;
import java.util.regex.Pattern;

/** Values of settings where there is little room. */
public final class SettingText {
    private static final Pattern FRACTION = Pattern.compile("-?\\d+(\\.\\d+)?([eE]-?\\d+)?");
    private static final Pattern WHOLE = Pattern.compile("-?\\d+");

    private SettingText() {}

    /** {@code value} with three digits where it is a number with a fraction, else as it is. */
    public static String brief(String value) {
        return WHOLE.matcher(value).matches() || !FRACTION.matcher(value).matches()
                ? value
                : brief(Double.parseDouble(value));
    }

    private static String brief(double value) {
        boolean small = value != 0 && Math.abs(value) < 1e-2;
        return small
                ? String.format(Locale.ROOT, "%.2e", value).replaceFirst("e([-+])0", "e$1")
                : String.format(Locale.ROOT, "%.3g", value);
    }
}
