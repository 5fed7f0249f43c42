package org.newsgraph.language.clause;

import java.util.List;
import java.util.Set;
import org.newsgraph.language.DependencyTree;
import org.newsgraph.lexicon.Lexicon;
import org.newsgraph.lexicon.PartOfSpeech;

/**
 * Mends what belongs to the verb by the lexicon's word but hangs on something else: particles ("pulled back its artillery", "set
 * the prisoners free"), offences ("convicted the man of espionage") and deeds ("deterred him from leaving").
 */
final class VerbComplements {
    private static final Set<String> PARTICLES = Set.of(
            "back", "out", "off", "away", "up", "down", "over", "in", "home", "free", "ablaze", "alight", "loose",
            "ahead", "about", "on");
    private static final String PARTICLE = "compound:prt";

    private final Lexicon lexicon;

    VerbComplements(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    Syntax reattach(Syntax syntax) {
        Syntax s = syntax;
        for (int i = 0; i < s.size(); i++) {
            if (s.isLexicalVerb(i)) {
                s = new Syntax(s.sentence(), particle(s, i));
                s = new Syntax(s.sentence(), goesOn(s, i));
                s = new Syntax(s.sentence(), offence(s, s.tree(), i));
                s = new Syntax(s.sentence(), gerund(s, i));
            }
        }
        return s;
    }

    private DependencyTree particle(Syntax s, int verb) {
        DependencyTree tree = s.tree();
        for (int c : tree.children(verb, "advmod", "xcomp")) {
            String lemma = s.lemma(verb) + "_" + s.lower(c);
            if (PARTICLES.contains(s.lower(c))
                    && isKnown(lemma)
                    && s.child(verb, PARTICLE).isEmpty()) {
                DependencyTree t = tree.with(c, verb, PARTICLE);
                for (int phrase : tree.children(c, "obl", "nmod")) {
                    t = t.with(phrase, verb, "obl");
                }
                return t;
            }
        }
        return tree;
    }

    /** "went on to win", with "on" read as a preposition of the infinitive. */
    private static DependencyTree goesOn(Syntax s, int verb) {
        int on = verb + 1;
        int infinitive = on < s.size() ? s.tree().head(on) : -1;
        boolean astray = s.lemma(verb).equals("go")
                && on + 1 < infinitive
                && s.lower(on).equals("on")
                && s.lower(on + 1).equals(Complements.TO)
                && s.tree().head(on + 1) == infinitive
                && s.tree().head(infinitive) == verb;
        return astray ? s.tree().with(on, verb, PARTICLE).with(infinitive, verb, "xcomp") : s.tree();
    }

    private boolean isKnown(String verb) {
        return !lexicon.frames(verb, PartOfSpeech.VERB).isEmpty()
                || !lexicon.embedders(verb, PartOfSpeech.VERB).isEmpty();
    }

    private DependencyTree offence(Syntax s, DependencyTree tree, int verb) {
        if (!takesOf(s.lemma(verb))) {
            return tree;
        }
        List<Integer> phrases = tree.children(verb, "obj", "nsubj:pass").stream()
                .flatMap(o -> tree.children(o, "nmod").stream())
                .filter(n -> s.child(n, "case").isPresent()
                        && s.lower(s.child(n, "case").getAsInt()).equals("of"))
                .filter(n -> isDeed(s, n))
                .toList();
        return phrases.isEmpty() ? tree : tree.with(phrases.get(phrases.size() - 1), verb, "obl");
    }

    /** "deterred the crowd from leaving": a gerund behind the object with a preposition that the verb takes is the verb's. */
    private DependencyTree gerund(Syntax s, int verb) {
        DependencyTree t = s.tree();
        for (int object : s.tree().children(verb, "obj", "nsubj:pass")) {
            for (int clause : s.tree().children(object, "acl")) {
                boolean taken = s.tag(clause).equals("VBG")
                        && s.tree().children(clause, "mark", "case").stream()
                                .anyMatch(m -> takes(s.lemma(verb), s.lower(m)));
                t = taken ? t.with(clause, verb, "advcl") : t;
            }
        }
        return t;
    }

    private boolean takes(String verb, String preposition) {
        return lexicon.embedders(verb, PartOfSpeech.VERB).stream()
                .anyMatch(e -> e.complements().contains(preposition));
    }

    private boolean takesOf(String verb) {
        return takes(verb, "of")
                || lexicon.frames(verb, PartOfSpeech.VERB).stream()
                        .flatMap(f -> f.arguments().stream())
                        .anyMatch(a -> a.names().contains("of")
                                && a.fixed().isEmpty()
                                && a.types().isEmpty());
    }

    /** Deeds stand without an article: "of espionage", "of killing a guard", not "of the party". */
    private boolean isDeed(Syntax s, int noun) {
        String tag = s.tag(noun);
        return tag.equals("VBG")
                || tag.startsWith("NN")
                        && !s.token(noun).isProperNoun()
                        && !s.isInName(noun)
                        && s.tree().children(noun, "det", "nmod:poss", "nummod").isEmpty()
                        && lexicon.classesOf(s.lemma(noun)).isEmpty();
    }
}
