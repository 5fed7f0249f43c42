package org.newsgraph.claim;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import org.newsgraph.claim.Claim.Content;
import org.newsgraph.document.Span;
import org.newsgraph.language.Argument;
import org.newsgraph.language.Clause;
import org.newsgraph.language.Sentence;
import org.newsgraph.language.Status;
import org.newsgraph.lexicon.Lexicon;
import org.newsgraph.lexicon.Ng;
import org.newsgraph.lexicon.PartOfSpeech;

/**
 * Orders told one by one behind a sentence that only says that some were given: "The governor gave the mayors several orders. To
 * open shelters. The police – to guard the bridges. The rail company is to provide buses." Each item is an infinitive or an
 * imperative, of whoever it names or else of whoever the orders were given to; the first sentence of another kind ends the list.
 *
 * @param by who gave the orders
 * @param to whom they were given, empty if nobody is named
 */
record OrderList(List<Filler> by, List<Filler> to) {
    private static final String ORDER = Ng.term("Order");
    private static final String TASK = Ng.term("Task");
    private static final String ACTOR = Ng.term("actor");
    private static final String PARTNER = Ng.term("partner");
    private static final String RECIPIENT = Ng.term("recipient");

    /** Name of the construction, for claims that no entry of the lexicon reads. */
    static final String CONSTRUCTION = "order list";

    /**
     * An item.
     *
     * @param clause what is to be done
     * @param to of whom it is ordered
     * @param with with whom they are to do it, who are ordered to as well
     */
    record Item(Clause clause, List<Filler> to, List<Filler> with) {}

    /** The list that a claim opens: it tells of orders done with, and does not say what they are. */
    static Optional<OrderList> openedBy(Content content, Status status, Lexicon lexicon) {
        boolean opens = status == Status.OCCURRED
                && content instanceof Content.Event event
                && lexicon.isA(event.type(), ORDER)
                && !event.roles().containsKey(ClaimTerms.THEME);
        return opens && content instanceof Content.Event event
                ? Optional.of(new OrderList(
                        event.roles().getOrDefault(ACTOR, List.of()),
                        event.roles().getOrDefault(RECIPIENT, List.of())))
                : Optional.empty();
    }

    /**
     * The items that a sentence holds; empty if it is none.
     *
     * @param fillers what a head token of the sentence stands for
     */
    List<Item> items(Sentence sentence, IntFunction<List<Filler>> fillers) {
        List<Clause> heads = new ArrayList<>();
        for (Clause clause : sentence.clauses()) {
            int above = sentence.tree().head(clause.head());
            boolean first = above < 0;
            boolean further = sentence.tree().relation(clause.head()).matches("dep|parataxis|conj")
                    && heads.stream().anyMatch(h -> h.head() == above)
                    && isInfinitive(sentence, clause);
            if ((first || further) && isItem(sentence, clause)) {
                heads.add(clause);
            }
        }
        return heads.stream().map(c -> item(sentence, c, fillers)).toList();
    }

    private Item item(Sentence sentence, Clause clause, IntFunction<List<Filler>> fillers) {
        List<Integer> subjects = clause.arguments(Argument.Slot.SUBJECT).stream()
                .filter(a -> !a.inherited())
                .flatMap(a -> a.heads().stream())
                .toList();
        List<Filler> named = all(subjects.stream(), fillers);
        return new Item(
                clause,
                named.isEmpty() ? to : named,
                all(subjects.stream().flatMap(s -> together(sentence, s)), fillers));
    }

    private static List<Filler> all(Stream<Integer> heads, IntFunction<List<Filler>> fillers) {
        return heads.flatMap(h -> fillers.apply(h).stream()).distinct().toList();
    }

    private static boolean isItem(Sentence sentence, Clause clause) {
        return clause.partOfSpeech() == PartOfSpeech.VERB
                && !clause.negated()
                && !clause.quoted()
                && sentence.token(clause.head()).tag().equals("VB")
                && sentence.tree().children(clause.head(), "aux").stream()
                        .allMatch(a -> sentence.token(a).lemma().equals("be")
                                || sentence.token(a).lemma().equals("to"));
    }

    private static boolean isInfinitive(Sentence sentence, Clause clause) {
        return sentence.tree().children(clause.head(), "mark").stream()
                .anyMatch(m -> sentence.token(m).word().equalsIgnoreCase("to"));
    }

    /** "The railway together with the army". */
    private static Stream<Integer> together(Sentence sentence, int subject) {
        return sentence.tree().children(subject, "advmod").stream()
                .filter(t -> sentence.token(t).word().equalsIgnoreCase("together"))
                .flatMap(t -> sentence.tree().children(t, "obl").stream());
    }

    /** An item in words, where no frame reads it: a task of those who are to do it. */
    Content.Event task(Item item, String words) {
        Map<String, List<Filler>> roles = new LinkedHashMap<>();
        if (!item.to().isEmpty()) {
            roles.put(ACTOR, item.to());
        }
        if (!item.with().isEmpty()) {
            roles.put(PARTNER, item.with());
        }
        roles.put(ClaimTerms.THEME, List.of(new Filler.Text(words)));
        return new Content.Event(TASK, roles);
    }

    /** An item that a frame reads: it is to be done by whom it is ordered of. */
    Content ordered(Content content, Item item) {
        if (!(content instanceof Content.Event event)
                || event.roles().containsKey(ACTOR)
                || item.to().isEmpty()) {
            return content;
        }
        Map<String, List<Filler>> roles = new LinkedHashMap<>();
        roles.put(ACTOR, item.to());
        roles.putAll(event.roles());
        return new Content.Event(event.type(), roles);
    }

    /** The verb and what belongs to it, as far as the next item of the sentence. */
    static Span words(Item item, List<Item> items, Sentence sentence) {
        int head = item.clause().head();
        Span whole = Phrases.whole(sentence, head);
        int begin = sentence.token(head).span().begin();
        int end = items.stream()
                .map(i -> i.clause().head())
                .filter(h -> h > head)
                .map(h -> separatorBefore(sentence, h))
                .reduce(whole.end(), Math::min);
        return new Span(begin, end);
    }

    /** Where the words before an item end: at its "to", its "and" and the punctuation in front of them. */
    private static int separatorBefore(Sentence sentence, int head) {
        int token = head;
        while (token > 0 && sentence.token(token - 1).tag().matches("TO|CC|,|:")) {
            token--;
        }
        return sentence.token(token - 1).span().end();
    }

    /**
     * That the item was ordered, by whom and of whom.
     *
     * @param claim index of the claim about what is to be done
     */
    Content.Event order(Item item, int claim) {
        Map<String, List<Filler>> roles = new LinkedHashMap<>();
        if (!by.isEmpty()) {
            roles.put(ACTOR, by);
        }
        List<Filler> recipients =
                Stream.concat(item.to().stream(), item.with().stream()).toList();
        if (!recipients.isEmpty()) {
            roles.put(RECIPIENT, recipients);
        }
        roles.put(ClaimTerms.THEME, List.of(new Filler.Event(claim)));
        return new Content.Event(ORDER, roles);
    }
}
