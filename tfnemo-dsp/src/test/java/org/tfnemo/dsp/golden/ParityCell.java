package org.tfnemo.dsp.golden;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tfnemo.dsp.representation.RepresentationKind;

/**
 * The worst error of one representation on one engine.
 *
 * @param share the error as a share of the reference's range
 * @param signal the sound it was seen on
 */
record ParityCell(double share, String signal) {
    private static final Pattern TEXT = Pattern.compile("(0|[1-9]e-\\d+)(?: \\([^)]*\\))?");
    /** Another processor rounds differently; a figure counts as changed when it moved by more than this. */
    private static final double NOTABLE = 3.5;

    static ParityCell of(RepresentationKind kind, ParityColumn column) {
        Golden golden = Golden.of(kind);
        ParityCell worst = new ParityCell(0, "");
        for (GoldenSignal signal : column.signals()) {
            if (golden.refuses(signal)) {
                continue;
            }
            double share = golden.deviation(
                            signal, column.engine().extract(kind.standard(signal.rate()), signal.samples()))
                    .share();
            worst = share > worst.share ? new ParityCell(share, signal.name()) : worst;
        }
        return worst;
    }

    /** The error rounded up to one digit, and where it was seen. */
    String text() {
        return share == 0 ? "0" : exponential(roundedUp(share)) + " (" + signal + ")";
    }

    /** Whether {@code text} tells this figure, or nearly. */
    boolean isToldBy(String text) {
        Matcher figure = TEXT.matcher(text);
        if (!figure.matches()) {
            return false;
        }
        double told = Double.parseDouble(figure.group(1));
        double mine = share == 0 ? 0 : roundedUp(share);
        return told == mine || told <= mine * NOTABLE && mine <= told * NOTABLE;
    }

    static String exponential(double value) {
        return String.format(Locale.ROOT, "%.0e", value).replaceFirst("e-0", "e-");
    }

    private static double roundedUp(double value) {
        double power = Math.pow(10, Math.floor(Math.log10(value)));
        return Math.ceil(value / power) * power;
    }
}
