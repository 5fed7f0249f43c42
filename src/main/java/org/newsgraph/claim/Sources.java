package org.newsgraph.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.newsgraph.language.Argument;
import org.newsgraph.language.Clause;
import org.newsgraph.language.Sentence;
import org.newsgraph.language.Source;
import org.newsgraph.language.Token;
import org.newsgraph.lexicon.Embedder.Outcome;
import org.newsgraph.lexicon.Lexicon;
import org.newsgraph.lexicon.Ng;
import org.newsgraph.lexicon.PartOfSpeech;
import org.newsgraph.lexicon.WordLists;
import org.newsgraph.mention.Mention;
import org.newsgraph.mention.Mentions;

/**
 * Who says what a clause tells. Within the sentence the clause layer knows; across sentences: "This was reported by the
 * ministry" names the source of the sentence before, "It is noted that" and an unknown "he" go on with it, and a quotation
 * that runs over several sentences has one speaker.
 */
final class Sources {
    private static final Set<String> CITING = WordLists.words(Sources.class, "name a source behind a source");
    private static final Set<String> THIS = Set.of("this", "that", "it");
    /** Verbs with which a report goes on; others ("it became known") bring something new from nobody knows whom. */
    private static final Set<String> GO_ON = WordLists.words(Sources.class, "go on with what was said");

    private static final Set<String> AUTHORING = Set.of("by", "of", "from");

    private final Lexicon lexicon;
    private final Mentions mentions;

    Sources(Lexicon lexicon, Mentions mentions) {
        this.lexicon = lexicon;
        this.mentions = mentions;
    }

    /** Innermost first; empty: the author. */
    List<Attribution> of(Clause clause, Sentence sentence) {
        List<Attribution> own = within(clause, sentence);
        if (clause.quoted() && own.isEmpty()) {
            return quotation(sentence);
        }
        if (own.isEmpty() && isIntroduced(sentence)) {
            return author(mentions.analysis().sentences().get(sentence.index() - 1));
        }
        if (!own.isEmpty()) {
            return goesOn(clause, sentence, own)
                    ? speakers(sentence.index() - 1).orElse(own)
                    : own;
        }
        return announcement(sentence)
                .map(c -> announcers(c, next(sentence).orElseThrow()))
                .orElse(List.of());
    }

    /** A quotation behind a colon: "The ministry published a letter by the mayor:" comes before it. */
    private boolean isIntroduced(Sentence sentence) {
        if (sentence.index() == 0 || !sentence.token(0).tag().equals("``")) {
            return false;
        }
        List<Token> before =
                mentions.analysis().sentences().get(sentence.index() - 1).tokens();
        return before.get(before.size() - 1).word().equals(":");
    }

    /** Whose statement is introduced: who made it goes before who published it. */
    private List<Attribution> author(Sentence sentence) {
        return sentence.clauses().stream()
                .filter(c -> c.partOfSpeech() == PartOfSpeech.NOUN && isSaying(c))
                .flatMap(c -> Stream.concat(c.arguments().stream(), besideObject(c, sentence)))
                .filter(a -> a.slot() == Argument.Slot.SUBJECT
                        || a.slot() == Argument.Slot.POSSESSIVE
                        || AUTHORING.contains(a.preposition()))
                .flatMap(a -> a.heads().stream())
                .flatMap(h -> speaker(h, sentence).stream())
                .findFirst()
                .map(m -> List.of(new Attribution(Optional.of(m), false)))
                .or(() -> speakers(sentence.index()))
                .orElse(List.of(new Attribution(Optional.empty(), false)));
    }

    /** "published a letter by the mayor": parsers hang the author on the verb. */
    private static Stream<Argument> besideObject(Clause noun, Sentence sentence) {
        return sentence.clauses().stream()
                .filter(c -> c.arguments(Argument.Slot.OBJECT).stream()
                        .anyMatch(a -> a.heads().contains(noun.head())))
                .flatMap(c -> c.arguments(Argument.Slot.OBLIQUE).stream())
                .filter(a -> a.preposition().equals("by"));
    }

    /** "This was announced on Monday by …" in the next sentence. */
    Optional<Clause> announcement(Sentence sentence) {
        return next(sentence).flatMap(n -> n.clauses().stream()
                .filter(this::isSaying)
                .filter(c -> pointsBack(c, n))
                .findFirst());
    }

    Optional<Sentence> next(Sentence sentence) {
        List<Sentence> all = mentions.analysis().sentences();
        return sentence.index() + 1 < all.size() ? Optional.of(all.get(sentence.index() + 1)) : Optional.empty();
    }

    private boolean isSaying(Clause clause) {
        return lexicon.embedders(clause.lemma(), clause.partOfSpeech()).stream()
                .anyMatch(e -> e.affirmed() == Outcome.SAID);
    }

    private static boolean pointsBack(Clause clause, Sentence sentence) {
        boolean tellsMore = !clause.arguments(Argument.Slot.CLAUSE).isEmpty();
        return !tellsMore
                && clause.arguments(Argument.Slot.OBJECT).stream()
                        .flatMap(a -> a.heads().stream())
                        .anyMatch(h -> THIS.contains(lower(sentence, h)));
    }

    /** Whether what is said goes on with a report: by one of those who made it, or by it itself ("the message says"). */
    boolean isSameReport(List<Attribution> report, List<Attribution> said) {
        return said.stream().anyMatch(a -> a.source().isEmpty() && !a.hearsay())
                || said.stream().flatMap(a -> a.source().stream()).anyMatch(m -> report.stream()
                        .flatMap(r -> r.source().stream())
                        .anyMatch(r -> r.referent() == m.referent()));
    }

    List<Attribution> announcers(Clause saying, Sentence sentence) {
        List<Attribution> chain = new ArrayList<>();
        saying.sources().forEach(s -> chain.add(attribution(s, sentence)));
        saying.arguments(Argument.Slot.SUBJECT).stream()
                .flatMap(a -> a.heads().stream())
                .flatMap(h -> speaker(h, sentence).stream())
                .forEach(m -> chain.add(new Attribution(Optional.of(m), false)));
        return chain.isEmpty() ? List.of(new Attribution(Optional.empty(), true)) : chain;
    }

    private List<Attribution> within(Clause clause, Sentence sentence) {
        List<Attribution> chain = new ArrayList<>();
        for (Source source : clause.sources()) {
            // "The agency reported, citing the ministry": the ministry said it to the agency.
            int place = isCited(source, sentence) && !chain.isEmpty() ? chain.size() - 1 : chain.size();
            chain.add(place, attribution(source, sentence));
        }
        return chain;
    }

    private static boolean isCited(Source source, Sentence sentence) {
        if (source.head().isEmpty() || sentence.tree().head(source.head().getAsInt()) < 0) {
            return false;
        }
        return CITING.contains(
                lower(sentence, sentence.tree().head(source.head().getAsInt())));
    }

    private Attribution attribution(Source source, Sentence sentence) {
        Attribution named = named(source, sentence);
        boolean unknown = named.source().map(this::isUnknown).orElse(isPronoun(source, sentence));
        return unknown ? speakers(sentence.index() - 1).map(s -> s.get(0)).orElse(named) : named;
    }

    private static boolean isPronoun(Source source, Sentence sentence) {
        return source.head().isPresent()
                && sentence.token(source.head().getAsInt()).isPronoun();
    }

    private Attribution named(Source source, Sentence sentence) {
        return source.head().isEmpty()
                ? new Attribution(Optional.empty(), source.kind() == Source.Kind.HEARSAY)
                : new Attribution(speaker(source.head().getAsInt(), sentence), false);
    }

    /** Who speaks through what is named: "data of the ministry", "the ministry's statement". */
    private Optional<Mention> speaker(int head, Sentence sentence) {
        return mentions.at(sentence.index(), head)
                .filter(this::canSpeak)
                .or(() -> sentence.tree().children(head, "nmod").stream()
                        .flatMap(c -> mentions.at(sentence.index(), c).stream())
                        .filter(this::canSpeak)
                        .findFirst());
    }

    private boolean canSpeak(Mention mention) {
        String type = mentions.referent(mention).type();
        return type.equals(Ng.THING) || lexicon.isA(type, Ng.AGENT);
    }

    /** A pronoun that coreference has tied to nothing. */
    private boolean isUnknown(Mention mention) {
        return mentions.referent(mention).mentions().stream().allMatch(m -> m.kind() == Mention.Kind.PRONOUN);
    }

    private boolean goesOn(Clause clause, Sentence sentence, List<Attribution> own) {
        return own.stream().allMatch(Attribution::hearsay)
                && sentence.clauses().stream()
                        .anyMatch(c -> GO_ON.contains(c.lemma()) && contains(c, clause, sentence));
    }

    private static boolean contains(Clause outer, Clause inner, Sentence sentence) {
        return sentence.tree().isUnder(inner.head(), outer.head());
    }

    /** The named speakers of a sentence: of the first of its clauses that has some. */
    private Optional<List<Attribution>> speakers(int index) {
        if (index < 0) {
            return Optional.empty();
        }
        Sentence sentence = mentions.analysis().sentences().get(index);
        return sentence.clauses().stream()
                .map(c -> c.sources().stream()
                        .map(s -> named(s, sentence))
                        .filter(a -> a.source().filter(m -> !isUnknown(m)).isPresent())
                        .toList())
                .filter(list -> !list.isEmpty())
                .findFirst()
                .or(() -> sayers(sentence));
    }

    /** Whoever says something in a sentence, though none of it be a claim. */
    private Optional<List<Attribution>> sayers(Sentence sentence) {
        return sentence.clauses().stream()
                .filter(this::isSaying)
                .flatMap(c -> c.arguments(Argument.Slot.SUBJECT).stream())
                .flatMap(a -> a.heads().stream())
                .flatMap(h -> mentions.at(sentence.index(), h).stream())
                .filter(m -> canSpeak(m) && !isUnknown(m))
                .findFirst()
                .map(m -> List.of(new Attribution(Optional.of(m), false)));
    }

    private List<Attribution> quotation(Sentence sentence) {
        return speakers(sentence.index())
                .or(() -> isQuoted(sentence.index() - 1) ? speakers(sentence.index() - 1) : Optional.empty())
                .or(() -> isQuoted(sentence.index() + 1) ? speakers(sentence.index() + 1) : Optional.empty())
                .orElse(List.of(new Attribution(Optional.empty(), false)));
    }

    private boolean isQuoted(int index) {
        List<Sentence> all = mentions.analysis().sentences();
        return index >= 0
                && index < all.size()
                && all.get(index).clauses().stream().anyMatch(Clause::quoted);
    }

    private static String lower(Sentence sentence, int token) {
        return sentence.token(token).word().toLowerCase(Locale.ROOT);
    }
}
