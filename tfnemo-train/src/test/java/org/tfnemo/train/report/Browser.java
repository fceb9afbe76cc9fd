package org.tfnemo.train.report;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.tfnemo.train.chart.Markup;

/** A real browser that opens a page in a frame of a given width and tells what is wrong with it. */
record Browser(Path program) {
    private static final Pattern RESULT = Pattern.compile("<pre id=\"result\">done\n(.*?)</pre>", Pattern.DOTALL);
    private static final long SECONDS = 120; // a busy machine

    static Optional<Browser> find() {
        String named = System.getenv("TFNEMO_BROWSER");
        Stream<Path> onPath = Stream.of(System.getenv("PATH").split(File.pathSeparator, -1))
                .flatMap(folder -> Stream.of("chromium", "chromium-browser", "google-chrome")
                        .map(name -> Path.of(folder, name)));
        return (named == null ? onPath : Stream.of(Path.of(named)))
                .filter(Files::isExecutable)
                .findFirst()
                .map(Browser::new);
    }

    /** What is wrong with {@code html} at any of {@code widths} pixels, a line each; empty when nothing is. */
    String faults(String html, Path folder, int... widths) throws IOException, InterruptedException {
        Path frame = folder.resolve("frame.html");
        // In frames, because windows have a least width; with the script before all of the page's own.
        String measured =
                html.replaceFirst("<style>", Matcher.quoteReplacement("<script>" + script() + "</script><style>"));
        StringBuilder frames = new StringBuilder(
                "<!DOCTYPE html><meta charset=\"utf-8\"><pre id=\"result\">waiting</pre>"
                        + "<script>var open = " + widths.length
                        + ", all = []; addEventListener('message', function (e) {"
                        + " all = all.concat(e.data); open--; if (open === 0) {"
                        + " document.getElementById('result').textContent = 'done\\n' + all.join('\\n'); } });</script>");
        for (int width : widths) {
            frames.append("<iframe width=\"").append(width).append("\" height=\"3000\" srcdoc=\"");
            frames.append(Markup.escape(measured)).append("\"></iframe>");
        }
        Files.writeString(frame, frames);
        Path output = folder.resolve("dom.html");
        Process browser = new ProcessBuilder(List.of(
                        program.toString(),
                        "--headless",
                        "--no-sandbox",
                        "--disable-gpu",
                        "--window-size=1600,1200",
                        "--user-data-dir=" + folder.resolve("profile"),
                        "--virtual-time-budget=10000",
                        "--dump-dom",
                        frame.toUri().toString()))
                .redirectOutput(output.toFile())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        if (!browser.waitFor(SECONDS, TimeUnit.SECONDS)) {
            browser.destroyForcibly();
            throw new IOException(program + " did not end within " + SECONDS + " s");
        }
        Matcher result = RESULT.matcher(Files.readString(output));
        if (!result.find()) {
            throw new IOException(program + " did not measure the page; it printed " + Files.readString(output));
        }
        return result.group(1);
    }

    private static String script() throws IOException {
        try (InputStream stream = Browser.class.getResourceAsStream("measure.js")) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
