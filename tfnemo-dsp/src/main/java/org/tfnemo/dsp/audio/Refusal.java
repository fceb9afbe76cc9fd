package org.tfnemo.dsp.audio;

/** Why a sound file is refused. Scripts read the name; the exception's message says it in full. */
public enum Refusal {
    /** The bytes are not a sound file: a picture, a web page, nothing at all. */
    NOT_AUDIO,
    /** Sound, but in a container or sample encoding that is not read here. */
    UNSUPPORTED_ENCODING,
    /** No format chunk before the samples, so nobody knows what they are. */
    NO_FMT,
    /** No chunk of samples. */
    NO_DATA,
    /** The format chunk is cut short or holds an impossible value, such as no channels or a rate of 0. */
    BAD_FMT,
    /** Fields of the header contradict each other or the samples. */
    INCONSISTENT_HEADER,
    /** FLAC: the frames contradict STREAMINFO. */
    INCONSISTENT_STREAM,
    /** FLAC: no STREAMINFO block. */
    NO_STREAMINFO,
    /** FLAC: a metadata block is malformed or runs past the end. */
    CORRUPT_METADATA,
    /** FLAC: a frame is malformed or fails its checksum. */
    CORRUPT_FRAME,
    /** FLAC: rate, channels or sample size change on the way. */
    PARAMS_CHANGED,
    /** The file ends early and too little is left to use. */
    TRUNCATED,
    /** A valid file without a single sample. */
    EMPTY_AUDIO,
    /** A sample is NaN, infinite, or beyond what float32 holds. */
    NON_FINITE_SAMPLES,
    /** FLAC: the decoded samples are not those the encoder saw. */
    MD5_MISMATCH,
    /** The content contradicts the file's name. Kept for callers that insist; the reader here warns and reads on. */
    WRONG_EXTENSION,
    /** More samples than the {@link ReadLimit}. */
    TOO_LARGE
}
