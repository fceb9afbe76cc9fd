package org.tfnemo.train.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tfnemo.train.chart.Chart;
import org.tfnemo.train.chart.Markup;
import org.tfnemo.train.storage.AtomicFile;

/** A page's charts as files: {@code <id>.svg}, which stands alone, and {@code <id>.csv} with its figures. */
final class FigureFiles {
    private static final Pattern COLOUR = Pattern.compile("(--[a-z0-9-]+): *(#[0-9a-f]+);");

    private FigureFiles() {}

    static void write(Page page, Path folder) throws IOException {
        Files.createDirectories(folder);
        for (Figure figure : page.figures()) {
            AtomicFile.write(folder.resolve(figure.id() + ".svg"), alone(figure.chart()));
            AtomicFile.write(
                    folder.resolve(figure.id() + ".csv"), figure.chart().data().csv());
        }
    }

    /** {@code chart} as SVG that stands alone. */
    static String alone(Chart chart) {
        return chart.svg().replaceFirst(">", Matcher.quoteReplacement("><style>" + style() + "</style>")) + "\n";
    }

    /** The charts' rules with the light colours written out: programs that draw SVG often know no variables. */
    private static String style() {
        String colours = Resource.text("page.css");
        String rules = Resource.text("chart.css");
        Matcher matcher = COLOUR.matcher(colours.substring(0, colours.indexOf('}')));
        while (matcher.find()) {
            rules = rules.replace("var(" + matcher.group(1) + ")", matcher.group(2));
        }
        return Markup.escape(rules);
    }
}
