import java.io.IOException;
import java.nio.file.Path;
import org.tfnemo.dsp.audio.AudioFile;
import org.tfnemo.dsp.audio.WavFile;

/** Resamples sound files: {@code java -cp tfnemo-dsp/target/classes tools/resampling/Resample.java RATE IN OUT ...}. */
class Resample {
    public static void main(String[] arguments) throws IOException {
        int rate = Integer.parseInt(arguments[0]);
        for (int i = 1; i < arguments.length; i += 2) {
            var clip = AudioFile.read(Path.of(arguments[i])).clip();
            WavFile.writeFloat(Path.of(arguments[i + 1]), clip.resample(rate));
        }
    }
}
