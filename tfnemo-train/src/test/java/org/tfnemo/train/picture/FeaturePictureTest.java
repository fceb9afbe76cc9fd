package org.tfnemo.train.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.tfnemo.dsp.representation.MelSpectrogram;
import org.tfnemo.dsp.representation.Representation;
import org.tfnemo.dsp.representation.RepresentationKind;
import org.tfnemo.dsp.representation.Spectrogram;
import org.tfnemo.dsp.signal.FeatureMap;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

class FeaturePictureTest {
    private static final int RATE = 24_000;
    private static final int FRAMES = 60;

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource(RepresentationKind.class)
    void everyRepresentationIsDrawn(RepresentationKind kind) throws IOException {
        Picture picture = picture(kind.standard(RATE));
        Path file = folder.resolve(kind.id() + ".png");
        picture.writePng(file);
        BufferedImage read = ImageIO.read(file.toFile());
        assertThat(read.getWidth()).isEqualTo(2 * picture.width());
        assertThat(read.getHeight()).isEqualTo(2 * picture.height());
    }

    @ParameterizedTest
    @EnumSource(RepresentationKind.class)
    void everySvgIsWellFormed(RepresentationKind kind) throws Exception {
        Document document = parse(picture(kind.standard(RATE)).svg());
        assertThat(document.getDocumentElement().getTagName()).isEqualTo("svg");
    }

    @Test
    void aCellHasTheColourOfItsValue() throws IOException {
        Representation mel = MelSpectrogram.standard(RATE);
        FeatureMap values = values(mel);
        BufferedImage image =
                new FeaturePicture("", values, mel, RATE).picture().image();
        ValueScale scale = ValueScale.spanning(values);
        // The plot lies from 76, 44 to 856, 344 units: 26 pixels a frame, 600/128 pixels a row.
        int frame = 17;
        int row = 100;
        int x = 2 * 76 + 26 * frame + 13;
        int y = 2 * 344 - (int) ((row + 0.5) * 600 / 128);
        assertThat(image.getRGB(x, y) & 0xffffff).isEqualTo(scale.rgb(values.at(row, frame)));
    }

    @Test
    void marksOfHertzStandBesideTheRowsTheyName() throws Exception {
        Representation linear = Spectrogram.standard();
        NodeList texts = parse(picture(linear).svg()).getElementsByTagName("text");
        // 4000 Hz is bin 341.33 of 1025, whose row's middle is at (341.33 + ½)/1025 of 300 units from 344 upwards.
        assertThat(yOf(texts, "4000")).isEqualTo("243.95");
        assertThat(yOf(texts, "0")).isNotNull();
    }

    @Test
    void aTitleWithMarkupIsEscaped() throws Exception {
        Representation linear = Spectrogram.standard();
        String svg = new FeaturePicture("<a & b>", values(linear), linear, RATE)
                .picture()
                .svg();
        assertThat(parse(svg).getElementsByTagName("text").item(0).getTextContent())
                .isEqualTo("<a & b>");
    }

    @Test
    void theSameValuesGiveTheSameBytes() throws IOException {
        Representation mel = MelSpectrogram.standard(RATE);
        picture(mel).writePng(folder.resolve("a.png"));
        picture(mel).writePng(folder.resolve("b.png"));
        assertThat(Files.readAllBytes(folder.resolve("a.png"))).isEqualTo(Files.readAllBytes(folder.resolve("b.png")));
    }

    @Test
    void valuesOfAnotherRepresentationAreRefused() {
        FeatureMap values = new FeatureMap(3, 1, new float[3]);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new FeaturePicture("", values, MelSpectrogram.standard(RATE), RATE))
                .withMessage("values must have the representation's rows (128); got 3");
    }

    private static Picture picture(Representation representation) {
        return new FeaturePicture("title", values(representation), representation, RATE).picture();
    }

    private static FeatureMap values(Representation representation) {
        float[] values = new float[representation.rows() * FRAMES];
        for (int i = 0; i < values.length; i++) {
            values[i] = -80f + i % 79;
        }
        return new FeatureMap(representation.rows(), FRAMES, values);
    }

    private static Document parse(String svg) throws Exception {
        return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(svg)));
    }

    /** The y of the first text {@code content}, null when there is none. */
    private static String yOf(NodeList texts, String content) {
        for (int i = 0; i < texts.getLength(); i++) {
            Element text = (Element) texts.item(i);
            if (text.getTextContent().equals(content)) {
                return text.getAttribute("transform").replaceFirst(".* ([0-9.]+)\\).*", "$1");
            }
        }
        return null;
    }
}
