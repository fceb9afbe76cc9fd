package org.tfnemo.cli.feature;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.tfnemo.dsp.audio.AudioClip;
import org.tfnemo.dsp.audio.AudioFile;
import org.tfnemo.dsp.npy.NpyArray;
import org.tfnemo.dsp.npy.NpyFile;
import org.tfnemo.dsp.representation.FeatureEngine;
import org.tfnemo.dsp.representation.Representation;
import org.tfnemo.dsp.representation.RepresentationName;
import org.tfnemo.dsp.representation.Stacked;
import org.tfnemo.dsp.signal.FeatureMap;
import org.tfnemo.train.picture.FeaturePicture;
import org.tfnemo.train.picture.Picture;

/**
 * Computes the representations of a sound with their standard settings for its rate and writes their values as they are
 * defined, before any normalisation.
 *
 * @param names what to compute
 * @param length what becomes of a sound before
 * @param pictures whether each is drawn too, as {@code <id>.png} and {@code <id>.svg}; of a stack, each channel
 */
public record FeatureWriter(List<RepresentationName> names, ClipLength length, boolean pictures) {
    public FeatureWriter {
        names = List.copyOf(names);
        requireNonNull(length, "length");
    }

    /**
     * Writes {@code folder/<id>.npy} for each representation of {@code file}.
     *
     * @param engine computes them; stays its owner's
     */
    public List<FeatureFile> write(FeatureEngine engine, Path file, Path folder) throws IOException {
        AudioClip clip = length.of(AudioFile.read(file).clip());
        Files.createDirectories(folder);
        List<FeatureFile> written = new ArrayList<>();
        for (RepresentationName name : names) {
            Representation representation = name.standard(clip.rate());
            FeatureMap features = engine.extract(representation, clip.samples());
            Path target = folder.resolve(name.id() + ".npy");
            NpyFile.write(target, NpyArray.owning(features.toArray(), features.rows(), features.frames()));
            if (pictures) {
                for (Representation part : parts(representation)) {
                    FeatureMap drawn = part.equals(representation) ? features : engine.extract(part, clip.samples());
                    String id = RepresentationName.of(part).id();
                    String title = id + " of " + file.getFileName();
                    Picture picture = new FeaturePicture(title, drawn, part, clip.rate()).picture();
                    picture.writePng(folder.resolve(id + ".png"));
                    picture.writeSvg(folder.resolve(id + ".svg"));
                }
            }
            written.add(new FeatureFile(
                    file.toString(), name.id(), target.toString(), clip.rate(), features.rows(), features.frames()));
        }
        return written;
    }

    /** What has a picture of its own: each channel of a stack. */
    private static List<Representation> parts(Representation representation) {
        return representation instanceof Stacked stacked ? stacked.parts() : List.of(representation);
    }
}
