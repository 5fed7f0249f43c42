package org.newsgraph.claim;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.newsgraph.language.DependencyTree;
import org.newsgraph.language.Sentence;
import org.newsgraph.lexicon.Lexicon;
import org.newsgraph.lexicon.Ng;
import org.newsgraph.lexicon.Title;
import org.newsgraph.lexicon.WordLists;
import org.newsgraph.mention.Mention;
import org.newsgraph.mention.Mentions;

/** Reads a post from a noun phrase: "deputy prime minister of Bulgaria", "the alliance's chairman", "former Kenyan president". */
final class Posts {
    private static final Set<String> OF = Set.of("of", "for", "at", "in");
    private static final Set<String> POST_NOUNS = WordLists.words(Posts.class, "posts in general");
    private static final Set<String> CLAIMED = WordLists.words(Mentions.class, "claimed, not held");
    private static final String HELD = Ng.term("held");

    private final Lexicon lexicon;
    private final Mentions mentions;
    private final MinisterFields fields;

    Posts(Lexicon lexicon, Mentions mentions) {
        this.lexicon = lexicon;
        this.mentions = mentions;
        this.fields = new MinisterFields(lexicon, mentions);
    }

    /**
     * A post as words name it.
     *
     * @param title as the lexicon has it, with a minister's field
     * @param of state or body it is in
     * @param former whether the words call it past
     * @param coming whether they call it still to come, or only claimed
     */
    record Post(Title title, Optional<Mention> of, boolean former, boolean coming) {}

    /** The post that the noun names: it is a title, or a title follows it ("the office of mayor"). */
    Optional<Post> at(Sentence sentence, int head) {
        return named(sentence, head).or(() -> sentence.tree().children(head, "nmod").stream()
                .filter(c -> isNamedBy(sentence, head) && hasCase(sentence, c))
                .flatMap(c -> named(sentence, c).stream())
                .findFirst());
    }

    private static boolean isNamedBy(Sentence sentence, int head) {
        return POST_NOUNS.contains(sentence.token(head).lemma().toLowerCase(Locale.ROOT));
    }

    private Optional<Post> named(Sentence sentence, int head) {
        return title(sentence, head)
                .map(title -> new Post(
                        fields.with(title, sentence, head),
                        body(sentence, head),
                        hasModifier(sentence, head, HELD::equals),
                        hasModifier(sentence, head, p -> !p.equals(HELD)) || isClaimed(sentence, head)));
    }

    /** The longest title that ends at the head. */
    private Optional<Title> title(Sentence sentence, int head) {
        int longest = Math.max(1, lexicon.longestPhrase());
        return IntStream.rangeClosed(Math.max(0, head - longest + 1), head)
                .mapToObj(begin -> lexicon.title(lemmas(sentence, begin, head + 1)))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static String lemmas(Sentence sentence, int begin, int end) {
        return sentence.tokens().subList(begin, end).stream()
                .map(t -> t.lemma().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining("_"));
    }

    private Optional<Mention> body(Sentence sentence, int head) {
        DependencyTree tree = sentence.tree();
        int field = fields.end(sentence, head);
        Optional<Mention> after = tree.children(head, "nmod").stream()
                .filter(c -> c < head || c >= field)
                .filter(c -> tree.is(c, "nmod:poss") || hasCase(sentence, c))
                .flatMap(c -> mentions.at(sentence.index(), c).stream())
                .findFirst();
        return after.or(() -> tree.children(head, "compound", "amod").stream()
                .flatMap(c -> mentions.at(sentence.index(), c).stream())
                .filter(m -> m.kind() != Mention.Kind.NOMINAL)
                .findFirst());
    }

    private static boolean hasCase(Sentence sentence, int token) {
        List<Integer> cases = sentence.tree().children(token, "case");
        return cases.stream()
                .anyMatch(c -> OF.contains(sentence.token(c).lemma().toLowerCase(Locale.ROOT)));
    }

    /** "He is the self-proclaimed president of Peru". */
    private static boolean isClaimed(Sentence sentence, int head) {
        return sentence.tree().children(head, "amod").stream()
                .anyMatch(c -> CLAIMED.contains(sentence.token(c).word().toLowerCase(Locale.ROOT)));
    }

    private boolean hasModifier(Sentence sentence, int head, Predicate<String> meaning) {
        return sentence.tree().children(head, "amod", "compound", "advmod").stream()
                .flatMap(c -> lexicon.postModifier(sentence.token(c).lemma().toLowerCase(Locale.ROOT)).stream())
                .anyMatch(meaning);
    }
}
