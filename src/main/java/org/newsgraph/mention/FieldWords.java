package org.newsgraph.mention;

import java.util.function.IntPredicate;
import org.newsgraph.language.Sentence;
import org.newsgraph.language.Token;

/**
 * How far the words of a field of office go: "health", "defence and foreign affairs", "mines, petrol, and clean energy". Nouns with
 * their adjectives, joined by "and" and, where several are listed, by commas. What may not stand in a field its reader knows.
 */
public final class FieldWords {
    private final Sentence sentence;
    private final IntPredicate barred;
    private final IntPredicate barredBehind;

    /**
     * Reads the fields of a sentence.
     *
     * @param barred tokens that are no words of a field: names of states, towns and persons
     * @param barredBehind those that are none behind "and" or a comma besides: what has or is a post of its own
     */
    public FieldWords(Sentence sentence, IntPredicate barred, IntPredicate barredBehind) {
        this.sentence = sentence;
        this.barred = barred;
        this.barredBehind = barredBehind;
    }

    /**
     * Index of the token after the field that begins at a token, which is that token itself if no field begins there.
     *
     * @param listed whether the field may have several parts between commas, which only ministers' have
     */
    public int end(int begin, boolean listed) {
        int end = run(begin, barred);
        int next = end > begin ? joined(end, listed) : end;
        while (next > end) {
            end = next;
            next = joined(end, listed);
        }
        return end;
    }

    /** Nouns and adjectives up to the last noun. */
    private int run(int begin, IntPredicate none) {
        int end = begin;
        for (int i = begin; i < sentence.tokens().size() && isWord(i) && !none.test(i); i++) {
            end = sentence.token(i).isNoun() ? i + 1 : end;
        }
        return end;
    }

    private boolean isWord(int i) {
        Token t = sentence.token(i);
        return t.isNoun() || t.tag().equals("JJ");
    }

    /** End of what "and" joins to a field that ends here, or a comma if an "and" follows it in the end; else this end. */
    private int joined(int end, boolean listed) {
        if (NounPhrases.isWord(sentence, end, "and")) {
            return behind(end);
        }
        return listed && NounPhrases.isWord(sentence, end, ",") && isList(end) ? behind(comma(end)) : end;
    }

    private int behind(int link) {
        int end = run(link + 1, i -> barred.test(i) || barredBehind.test(i));
        return end > link + 1 ? end : NounPhrases.isWord(sentence, link, "and") ? beforeLink(link) : link;
    }

    /** "mines, and energy": a comma before the "and" is one link with it. */
    private int comma(int end) {
        return NounPhrases.isWord(sentence, end + 1, "and") ? end + 1 : end;
    }

    private int beforeLink(int and) {
        return NounPhrases.isWord(sentence, and - 1, ",") ? and - 1 : and;
    }

    /** Whether the comma here stands in a row of fields that ends with "and" and a field. */
    private boolean isList(int comma) {
        int link = comma(comma);
        int next = behind(link);
        if (next <= link) {
            return false;
        }
        if (link > comma) {
            return isBehindComma(comma);
        }
        if (NounPhrases.isWord(sentence, next, "and")) {
            return behind(next) > next;
        }
        return NounPhrases.isWord(sentence, next, ",") && isList(next);
    }

    /** "mines, and energy" could be two things; the comma before the last of three tells a list. */
    private boolean isBehindComma(int comma) {
        return sentence.words(Math.max(0, comma - 4), comma).contains(",");
    }
}
