"""The sounds that the golden files are made of: seeded, short, each with a trap for somebody."""
import numpy as np
from scipy.signal import lfilter

RATE = 24000


def times(seconds, rate):
    return np.arange(int(round(seconds * rate))) / rate


def tone(seconds, rate, hertz=440.0, level=0.5):
    return level * np.sin(2 * np.pi * hertz * times(seconds, rate))


def chord(seconds, rate):
    t = times(seconds, rate)
    parts = [(261.63, 0.3), (329.63, 0.2), (392.0, 0.2), (3000.0, 0.02)]
    return sum(level * np.sin(2 * np.pi * hertz * t) for hertz, level in parts)


def chirp(seconds, rate, level=0.6):
    """50 Hz to 0.48 of the rate, each octave as long as the next."""
    t = times(seconds, rate)
    low, high = 50.0, 0.48 * rate
    growth = np.log(high / low) / seconds
    return level * np.sin(2 * np.pi * low * np.expm1(growth * t) / growth)


def noise(seconds, rate, level=0.1):
    return level * np.random.default_rng(42).standard_normal(len(times(seconds, rate)))


def click(seconds, rate):
    y = np.zeros(len(times(seconds, rate)))
    y[len(y) // 3] = 0.9
    return y


def silence(seconds, rate):
    return np.zeros(len(times(seconds, rate)))


def square(seconds, rate):
    """Full scale above, half scale below: a square wave on a DC of a quarter."""
    return np.where((times(seconds, rate) * 100) % 1 < 0.5, 1.0, -0.5)


def fade(seconds, rate):
    """A tone that dies away through every bit of the 16, below the -80 dB floor."""
    t = times(seconds, rate)
    return 0.8 * np.sin(2 * np.pi * 700 * t) * 10 ** (-5 * t / seconds)


def one(seconds, rate):
    return np.array([0.5])


def resonate(y, hertz, width, rate):
    radius = np.exp(-np.pi * width / rate)
    poles = [1, -2 * radius * np.cos(2 * np.pi * hertz / rate), radius**2]
    return lfilter([sum(poles)], poles, y)


# Formants of a, e, i, o, u: Hz.
VOWELS = [(730, 1090, 2440), (530, 1840, 2480), (270, 2290, 3010), (570, 840, 2410), (300, 870, 2240)]


def voice(seconds, rate, pitch=120.0, seed=1):
    """Glottal pulses with jitter and breath through the formants of one vowel after another, pauses between."""
    random = np.random.default_rng(seed)
    t = times(seconds, rate)
    contour = pitch * (1 + 0.25 * np.sin(2 * np.pi * 0.7 * t) - 0.1 * t / seconds)
    cycles = np.cumsum(contour * (1 + 0.01 * random.standard_normal(len(t)))) / rate
    phase = cycles % 1
    opening = np.where(phase < 0.4, 0.5 - 0.5 * np.cos(np.pi * phase / 0.4), 0)
    closing = np.where((phase >= 0.4) & (phase < 0.56), np.cos(np.pi / 2 * (phase - 0.4) / 0.16), 0)
    flow = np.diff(opening + closing, prepend=0) + 0.002 * random.standard_normal(len(t))
    syllable = 0.28
    y = np.zeros(len(t))
    for k in range(int(np.ceil(seconds / syllable))):
        if k % 5 == 4:
            continue
        loud = np.clip(1 - np.abs((t - (k + 0.5) * syllable) / (0.6 * syllable)), 0, 1) ** 0.5
        part = flow * loud
        for hertz, width in zip(VOWELS[k % 5], (60, 90, 120)):
            part = resonate(part, hertz, width, rate)
        y += part
    return 0.7 * y / np.max(np.abs(y))


SIGNALS = {
    "tone": (tone, 0.87, RATE),
    "chord": (chord, 3.0, RATE),
    "chirp": (chirp, 5.66, RATE),
    "noise": (noise, 3.0, RATE),
    "click": (click, 0.87, RATE),
    "silence": (silence, 0.87, RATE),
    "square": (square, 0.87, RATE),
    "fade": (fade, 3.0, RATE),
    "voice": (voice, 3.0, RATE),
    "voice-long": (lambda s, r: voice(s, r, pitch=210.0, seed=2), 5.66, RATE),
    "voice-short": (voice, 0.1, RATE),
    "one-sample": (one, 0, RATE),
    "voice-narrow": (voice, 1.5, 16000),
    "voice-wide": (voice, 1.2, 44100),
    "voice-telephone": (voice, 0.5, 8000),
    "voice-radio": (voice, 0.3, 22050),
    "voice-studio": (voice, 0.3, 48000),
}


def make():
    """{name@rate: (float32 samples on the 16-bit grid, rate)}"""
    made = {}
    for name, (shape, seconds, rate) in SIGNALS.items():
        grid = np.clip(np.round(shape(seconds, rate) * 32768), -32768, 32767)
        made[f"{name}@{rate}"] = (np.asarray(grid / 32768, np.float32), rate)
    return made
