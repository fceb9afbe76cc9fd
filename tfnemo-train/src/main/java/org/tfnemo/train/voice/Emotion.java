package org.tfnemo.train.voice;

/**
 * The six emotions of nEMO as published acoustic correlates say they sound. The directions are the literature's, the
 * magnitudes are ours.
 *
 * <pre>
 *              pitch   range   rate   ending  intensity  high frequencies  jitter
 *   anger      high    wide    fast   rise    high       strong            irregular
 *   fear       high    narrow  fast   rise    lower      weak              irregular
 *   happiness  high    wide    fast   rise    raised     middle            regular
 *   sadness    low     narrow  slow   fall    low        weak              irregular
 *   surprised  –       wide    fast   rise    raised     slightly weak     –</pre>
 *
 * <p>Sources. Anger to sadness: Juslin and Laukka 2003, "Communication of emotions in vocal expression and music
 * performance", Psychological Bulletin 129, Table 11, which Scherer 2003, "Vocal communication of emotion: a review of
 * research paradigms", Speech Communication 40, agrees with, but for fear: there Scherer's review has intensity and
 * high-frequency energy raised (panic), Juslin and Laukka's lowered outside panic, and we follow the latter. Neither
 * covers surprise: its directions are Cahn's, in Schröder 2001, "Emotional speech synthesis: a review", Eurospeech,
 * Table 1; its raised mean pitch is ours and follows from the wide range. Breath noise (a breathy sadness is Cahn's
 * too) is otherwise ours.
 */
public enum Emotion {
    ANGER("anger", new Prosody(1.25, 1.5, 1.18, 0.5), new Phonation(5, 0.40, 1.9, 0.7)),
    FEAR("fear", new Prosody(1.50, 0.7, 1.22, 1.0), new Phonation(-2, 1.25, 2.2, 1.7)),
    HAPPINESS("happiness", new Prosody(1.35, 1.7, 1.12, 2.0), new Phonation(3, 0.75, 0.7, 0.9)),
    NEUTRAL("neutral", Expression.calm().prosody(), Expression.calm().phonation()),
    SADNESS("sadness", new Prosody(0.90, 0.5, 0.78, -3.0), new Phonation(-5, 1.60, 1.5, 2.0)),
    SURPRISED("surprised", new Prosody(1.20, 2.0, 1.06, 7.0), new Phonation(2.5, 1.10, 1.0, 1.1));

    private final String label;
    private final Expression expression;

    Emotion(String label, Prosody prosody, Phonation phonation) {
        this.label = label;
        this.expression = new Expression(prosody, phonation);
    }

    /** nEMO's name for it. */
    public String label() {
        return label;
    }

    /** How it sounds. */
    public Expression expression() {
        return expression;
    }
}
