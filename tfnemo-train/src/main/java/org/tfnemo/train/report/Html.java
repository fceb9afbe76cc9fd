package org.tfnemo.train.report;

import java.util.ArrayDeque;
import java.util.Deque;
import org.tfnemo.train.chart.Markup;

/** Writes HTML element by element; every text and every attribute's value is escaped. For one page, one thread. */
final class Html {
    private final StringBuilder text = new StringBuilder();
    private final Deque<String> open = new ArrayDeque<>();

    /** Opens an element; {@code attributes} are names and values in turn. */
    Html open(String element, String... attributes) {
        empty(element, attributes);
        open.push(element);
        return this;
    }

    /** An element that has no end. */
    Html empty(String element, String... attributes) {
        text.append('<').append(element);
        for (int i = 0; i < attributes.length; i += 2) {
            text.append(' ').append(attributes[i]).append("=\"");
            text.append(Markup.escape(attributes[i + 1])).append('"');
        }
        text.append('>');
        return this;
    }

    /** Closes the element that was opened last. */
    Html close() {
        String element = open.pop();
        text.append("</").append(element).append('>');
        if (!element.equals("td") && !element.equals("th") && !element.equals("span") && !element.equals("b")) {
            text.append('\n');
        }
        return this;
    }

    /** A whole element that holds {@code content} as text. */
    Html element(String element, String content, String... attributes) {
        return open(element, attributes).text(content).close();
    }

    Html text(String content) {
        text.append(Markup.escape(content));
        return this;
    }

    /** Markup as it is, such as a chart. */
    Html markup(String content) {
        text.append(content);
        return this;
    }

    /** What was written. */
    String markup() {
        if (!open.isEmpty()) {
            throw new IllegalStateException("every element must be closed; open are " + open);
        }
        return text.toString();
    }
}
