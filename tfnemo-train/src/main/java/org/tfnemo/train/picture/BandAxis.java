package org.tfnemo.train.picture;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.tfnemo.dsp.filterbank.OctaveBands;

/** Rows that are bands of frequency, equally high, marked at their edges in Hz. */
record BandAxis(OctaveBands bands) implements Axis {
    BandAxis {
        requireNonNull(bands, "bands");
    }

    @Override
    public String label() {
        return "frequency in Hz, octave bands";
    }

    /** The edge of the bands at {@code hertz}, and between edges in proportion. */
    @Override
    public double place(double hertz) {
        int band = 0;
        while (band < bands.octaves() && hertz >= edge(band + 1)) {
            band++;
        }
        return (band + (hertz - edge(band)) / (edge(band + 1) - edge(band))) / bands.count();
    }

    @Override
    public List<Tick> ticks(int most) {
        List<Tick> ticks = new ArrayList<>();
        for (int i = 0; i <= bands.count(); i++) {
            String text = BigDecimal.valueOf(edge(i)).stripTrailingZeros().toPlainString();
            ticks.add(new Tick((double) i / bands.count(), text));
        }
        return Marks.spread(ticks, most);
    }

    /** The last band goes on to half the rate. */
    private double edge(int index) {
        return index == bands.count() ? bands.rate() / 2.0 : bands.start(index);
    }
}
