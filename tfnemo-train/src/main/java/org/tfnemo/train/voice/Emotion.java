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
 *
 * <p>How far that was checked: Schröder's table was read in full; Table 11 of Juslin and Laukka only as others quote it,
 * for happiness and sadness; its rows for anger and fear, and Scherer's compilation, were not at hand and stand as
 * commonly cited. Check them before relying on a direction.
 */
public enum Emotion {
    ANGER("anger", new Prosody(1.20, 1.4, 1.20, 1.5), new Phonation(5, 0.20, 2.5, 0.6)),
    FEAR("fear", new Prosody(1.55, 0.6, 1.25, 2.5), new Phonation(-2, 1.30, 2.5, 2.5)),
    HAPPINESS("happiness", new Prosody(1.40, 1.9, 1.12, 4.0), new Phonation(3, 0.75, 0.5, 0.8)),
    NEUTRAL("neutral", Expression.calm().prosody(), Expression.calm().phonation()),
    SADNESS("sadness", new Prosody(0.88, 0.45, 0.76, -3.0), new Phonation(-5, 1.90, 1.5, 1.8)),
    SURPRISED("surprised", new Prosody(1.20, 2.4, 1.05, 11.0), new Phonation(2.5, 1.20, 1.0, 1.3));

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
