"""Makes the golden files; README.md says how and what.

usage: make.py [OUTPUT_FOLDER]
"""
import io
import os
import sys
import warnings
import zipfile
from pathlib import Path

# The order of sums in a matrix product depends on these.
for name in ("OPENBLAS_CORETYPE", "OPENBLAS_L2_SIZE"):
    os.environ.pop(name, None)
for name in ("OPENBLAS_NUM_THREADS", "OMP_NUM_THREADS"):
    os.environ[name] = "1"

import librosa
import numpy as np
from librosa import feature
from scipy.ndimage import binary_dilation

import signals

WIDTH = 9  # librosa's default for deltas
RESOURCES = Path(__file__).resolve().parents[2] / "tfnemo-dsp/src/test/resources/golden"


def mel(y, sr):
    return librosa.power_to_db(feature.melspectrogram(y=y, sr=sr, n_mels=128), ref=np.max)


def hpss(y, sr):
    harmonic, percussive = librosa.effects.hpss(y)
    return 0.7 * mel(harmonic, sr) + 0.3 * mel(percussive, sr)


def unless_rounding_decides(compute, y, bound):
    """NaN throughout if librosa itself gives other values for the same sound a little softer, although they are shares
    of the frame: then rounding decides on the tuning. A click's spectrum is flat, and which of its bins are peaks is
    rounding; behind a chirp most peaks are those of rounding noise."""
    values = compute(y)
    softer = [compute(np.float32(level) * y) for level in (0.9, 0.8, 0.7)]
    return np.where(np.nanmax(np.abs(softer - values), initial=0) > bound, np.nan, values)


def plain_chroma(y, sr):
    return feature.chroma_stft(y=y, sr=sr)


def chroma(y, sr):
    return unless_rounding_decides(lambda y: plain_chroma(y, sr), y, 1e-5)


def inaudible(harmonic):
    """Frames where the harmonic part is 80 dB below its loudest: what is left there is the resampler's rounding noise."""
    levels = np.max(np.abs(librosa.stft(harmonic)), axis=0)
    return levels < 1e-4 * np.max(levels)


def tonnetz_of(harmonic, sr):
    return feature.tonnetz(chroma=feature.chroma_cqt(y=harmonic, sr=sr))


def plain_tonnetz(y, sr):
    return tonnetz_of(librosa.effects.harmonic(y, margin=4), sr)


def audible_tonnetz(y, sr):
    harmonic = librosa.effects.harmonic(y, margin=4)
    return np.where(inaudible(harmonic), np.nan, tonnetz_of(harmonic, sr))


def tonnetz(y, sr):
    return unless_rounding_decides(lambda y: audible_tonnetz(y, sr), y, 1e-3)


def without_onsets(y, sr):
    """Frames whose window holds less than 1 dB of onsets, such as the rounding noise of a steady tone, which the
    division by the frame's largest blows up: there a float32 Fourier transform by SciPy is 2e-4 off librosa's own."""
    onsets = librosa.onset.onset_strength(y=y, sr=sr, hop_length=512)
    energy = feature.tempogram(onset_envelope=onsets, norm=None)[0]
    return (energy > 0) & (energy < 1)


def tempogram(y, sr):
    return np.where(without_onsets(y, sr), np.nan, feature.tempogram(y=y, sr=sr))


def delta_tempogram(y, sr):
    delta = feature.delta(feature.tempogram(y=y, sr=sr), width=WIDTH)
    reached = binary_dilation(without_onsets(y, sr), np.ones(2 * WIDTH - 1))
    return np.where(reached, np.nan, delta)


# id: (every how many frames are kept, librosa's call)
REPRESENTATIONS = {
    "melspectrogram": (4, mel),
    "spectrogram": (24, lambda y, sr: librosa.amplitude_to_db(np.abs(librosa.stft(y)), ref=np.max)),
    "mfcc": (2, lambda y, sr: feature.mfcc(y=y, sr=sr, n_mfcc=40)),
    "zcr": (1, lambda y, sr: feature.zero_crossing_rate(y, hop_length=512)),
    "rms": (1, lambda y, sr: feature.rms(y=y, hop_length=512)),
    "hpss": (6, hpss),
    "cqt": (4, lambda y, sr: librosa.amplitude_to_db(np.abs(librosa.cqt(y, sr=sr)), ref=np.max)),
    "chroma": (1, chroma),
    "tonnetz": (1, tonnetz),
    "spectral_contrast": (1, lambda y, sr: feature.spectral_contrast(y=y, sr=sr)),
    "tempogram": (16, tempogram),
    "delta_mfcc": (4, lambda y, sr: feature.delta(feature.mfcc(y=y, sr=sr, n_mfcc=40))),
    "delta_tempogram": (24, delta_tempogram),
}


# name: librosa's constant matrix
FILTERS = {
    "mel-128-of-2048@24000": lambda: librosa.filters.mel(sr=24000, n_fft=2048, n_mels=128),
    "mel-40-of-512@16000": lambda: librosa.filters.mel(sr=16000, n_fft=512, n_mels=40, fmin=60, fmax=7600),
    "mel-128-of-2048@44100": lambda: librosa.filters.mel(sr=44100, n_fft=2048, n_mels=128),
}


def kept(frames, step):
    """Every step-th frame and the last."""
    return sorted({*range(0, frames, step), frames - 1})


def write(path, arrays):
    """As numpy.savez_compressed, but the same bytes whenever it is run."""
    with zipfile.ZipFile(path, "w") as archive:
        for name, array in arrays.items():
            data = io.BytesIO()
            np.save(data, np.ascontiguousarray(array, "<f4"))
            entry = zipfile.ZipInfo(f"{name}.npy", date_time=(1980, 2, 1, 0, 0, 0))
            archive.writestr(entry, data.getvalue(), zipfile.ZIP_DEFLATED, 9)


def main(folder):
    warnings.filterwarnings("ignore", message="n_fft=.* is too large")
    folder.mkdir(parents=True, exist_ok=True)
    sounds = signals.make()
    write(folder / "signals.npz", {name: y for name, (y, _) in sounds.items()})
    write(folder / "filters.npz", {name: make() for name, make in FILTERS.items()})
    for id, (step, compute) in REPRESENTATIONS.items():
        references = {"step": np.float32(step)}
        for name, (y, sr) in sounds.items():
            try:
                values = compute(y, sr)
            except librosa.ParameterError:
                continue  # what librosa refuses every engine must refuse
            references[name] = values[:, kept(values.shape[1], step)]
        write(folder / f"{id}.npz", references)


if __name__ == "__main__":
    main(Path(sys.argv[1]) if len(sys.argv) > 1 else RESOURCES)
