package org.tfnemo.train.report;

import static java.util.Objects.requireNonNull;

import com.samskivert.mustache.Mustache;
import java.util.List;
import java.util.Map;
import org.tfnemo.train.chart.Markup;

/**
 * A whole page: self-contained, nothing is fetched. The same content gives the same bytes.
 *
 * @param title also of the browser's window
 * @param subtitle one line below
 */
record Page(String title, String subtitle, List<Section> sections) {
    Page {
        requireNonNull(title, "title");
        requireNonNull(subtitle, "subtitle");
        sections = List.copyOf(sections);
    }

    String html() {
        Html body = new Html();
        sections.forEach(section -> section.write(body));
        return Mustache.compiler()
                .withEscaper(Markup::escape)
                .compile(Resource.text("page.html"))
                .execute(Map.of(
                        "title",
                        title,
                        "subtitle",
                        subtitle,
                        "style",
                        Resource.text("page.css") + Resource.text("chart.css"),
                        "script",
                        Resource.text("page.js"),
                        "body",
                        body.markup()));
    }

    List<Figure> figures() {
        return sections.stream()
                .flatMap(section -> section.blocks().stream())
                .flatMap(block -> block.figures().stream())
                .toList();
    }
}
