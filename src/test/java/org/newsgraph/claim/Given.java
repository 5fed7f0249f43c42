package org.newsgraph.claim;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import org.newsgraph.document.Document;
import org.newsgraph.document.Section;
import org.newsgraph.document.Span;
import org.newsgraph.language.Analysis;
import org.newsgraph.language.Argument;
import org.newsgraph.language.Clause;
import org.newsgraph.language.DependencyTree;
import org.newsgraph.language.Sentence;
import org.newsgraph.language.Source;
import org.newsgraph.language.Status;
import org.newsgraph.language.TimeExpression;
import org.newsgraph.language.TimeValue;
import org.newsgraph.language.Token;
import org.newsgraph.lexicon.Ng;
import org.newsgraph.lexicon.PartOfSpeech;
import org.newsgraph.mention.Mention;
import org.newsgraph.mention.Mentions;
import org.newsgraph.mention.NominalRelation;
import org.newsgraph.mention.Referent;

/** A sentence with mentions and clauses made by hand, so that this stage can be tested without the ones before it. */
final class Given {
    private final String text;
    private final List<Token> tokens = new ArrayList<>();
    private final List<Referent> referents = new ArrayList<>();
    private final List<NominalRelation> relations = new ArrayList<>();
    private final List<Clause> clauses = new ArrayList<>();
    private final List<TimeExpression> times = new ArrayList<>();
    private final int[] heads;
    private final String[] arcs;
    private Section.Kind section = Section.Kind.PARAGRAPH;

    /** Words with Penn tags, {@code troops/NNS}; a third part is the lemma where it is not the word in lower case. */
    static Given sentence(String tagged) {
        return new Given(tagged.split(" "));
    }

    private Given(String[] tagged) {
        StringBuilder b = new StringBuilder();
        for (String word : tagged) {
            String[] parts = word.split("/");
            String lemma = parts.length > 2 ? parts[2] : parts[0].toLowerCase(Locale.ROOT);
            Span span = new Span(b.length(), b.length() + parts[0].length());
            tokens.add(new Token(tokens.size(), parts[0], lemma, parts[1], span));
            b.append(parts[0]).append(' ');
        }
        text = b.toString();
        heads = new int[tokens.size()];
        arcs = new String[tokens.size()];
        Arrays.fill(arcs, "dep");
        heads[0] = -1;
    }

    Given headline() {
        section = Section.Kind.HEADLINE;
        return this;
    }

    Given arc(String word, String head, String relation) {
        heads[at(word)] = head.isEmpty() ? -1 : at(head);
        arcs[at(word)] = relation;
        return this;
    }

    Given mention(String word, String type) {
        return mention(word, type, Mention.Kind.NAME);
    }

    Given mention(String word, String type, Mention.Kind kind) {
        int i = at(word);
        String iri = Ng.term(type);
        Mention mention = new Mention(
                0, i, i, i + 1, tokens.get(i).span(), kind, iri, tokens.get(i).word(), referents.size());
        referents.add(new Referent(referents.size(), word, kind == Mention.Kind.NAME, iri, List.of(mention)));
        return this;
    }

    Given relation(String property, String subject, String object) {
        relations.add(new NominalRelation(
                Ng.term(property),
                referent(subject),
                referent(object),
                Optional.empty(),
                false,
                Optional.empty(),
                0,
                tokens.get(at(subject)).span(),
                "test"));
        return this;
    }

    Given time(String word, LocalDate day) {
        times.add(new TimeExpression(at(word), at(word) + 1, TimeValue.day(day)));
        return this;
    }

    private int referent(String name) {
        return referents.stream()
                .filter(r -> r.name().equals(name))
                .findFirst()
                .orElseThrow()
                .index();
    }

    /** Index of a word; {@code word#2} is its second occurrence. */
    int at(String word) {
        String[] parts = word.split("#");
        int nth = parts.length > 1 ? Integer.parseInt(parts[1]) : 1;
        for (Token t : tokens) {
            if (t.word().equals(parts[0]) && --nth == 0) {
                return t.index();
            }
        }
        throw new IllegalArgumentException("No word " + word);
    }

    /**
     * Adds a clause. Arguments: {@code subj=Chad,Mali}, {@code obj=troops}, {@code to=Mali}, {@code comp=1} (a clause),
     * {@code poss=}, {@code compound=}, {@code pred=}; {@code ~obj=} is doubtful.
     */
    Given clause(String word, PartOfSpeech partOfSpeech, Status status, String... arguments) {
        return clause(word, partOfSpeech, status, false, List.of(), arguments);
    }

    Given passive(String word, Status status, String... arguments) {
        return clause(word, PartOfSpeech.VERB, status, true, List.of(), arguments);
    }

    Given said(String word, Status status, String source, String... arguments) {
        Source by = source.isEmpty()
                ? new Source(OptionalInt.empty(), Source.Kind.HEARSAY)
                : new Source(OptionalInt.of(at(source)), Source.Kind.SAYS);
        return clause(word, PartOfSpeech.VERB, status, false, List.of(by), arguments);
    }

    private Given clause(
            String word, PartOfSpeech pos, Status status, boolean passive, List<Source> sources, String... arguments) {
        int head = at(word);
        clauses.add(new Clause(
                clauses.size(),
                head,
                tokens.get(head).lemma(),
                pos,
                OptionalInt.empty(),
                OptionalInt.empty(),
                passive,
                status,
                status == Status.NEGATED,
                OptionalInt.empty(),
                Arrays.stream(arguments).map(this::argument).toList(),
                sources,
                false,
                false));
        return this;
    }

    /** Makes the last clause a copular one with this form of "be". */
    Given copula(String word) {
        Clause c = clauses.remove(clauses.size() - 1);
        clauses.add(new Clause(
                c.index(),
                c.head(),
                c.lemma(),
                c.partOfSpeech(),
                OptionalInt.of(at(word)),
                c.support(),
                c.passive(),
                c.status(),
                c.negated(),
                c.embeddedIn(),
                c.arguments(),
                c.sources(),
                c.quoted(),
                c.doubtful()));
        return this;
    }

    private Argument argument(String text) {
        boolean doubtful = text.startsWith("~");
        String[] parts = (doubtful ? text.substring(1) : text).split("=");
        if (parts[0].equals("comp")) {
            return new Argument(
                    Argument.Slot.CLAUSE, "", List.of(), OptionalInt.of(Integer.parseInt(parts[1])), false, doubtful);
        }
        List<Integer> tokens = Arrays.stream(parts[1].split(",")).map(this::at).toList();
        Argument.Slot slot =
                switch (parts[0]) {
                    case "subj" -> Argument.Slot.SUBJECT;
                    case "obj" -> Argument.Slot.OBJECT;
                    case "iobj" -> Argument.Slot.INDIRECT_OBJECT;
                    case "poss" -> Argument.Slot.POSSESSIVE;
                    case "compound" -> Argument.Slot.COMPOUND;
                    case "pred" -> Argument.Slot.PREDICATIVE;
                    default -> Argument.Slot.OBLIQUE;
                };
        String preposition = slot == Argument.Slot.OBLIQUE ? parts[0] : "";
        return new Argument(slot, preposition, tokens, OptionalInt.empty(), false, doubtful);
    }

    Mentions mentions() {
        Span whole = new Span(0, text.length() - 1);
        Document document = new Document(
                "test",
                text,
                List.of(new Section(section, whole)),
                new Document.Metadata(
                        Optional.of(LocalDate.of(2024, 5, 6)), Optional.empty(), Optional.empty(), Optional.empty()));
        Sentence sentence =
                new Sentence(0, section, whole, tokens, new DependencyTree(heads, arcs), List.of(), times, clauses);
        return new Mentions(new Analysis(document, List.of(sentence)), referents, relations);
    }
}
