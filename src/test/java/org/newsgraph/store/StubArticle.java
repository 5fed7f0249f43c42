package org.newsgraph.store;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.newsgraph.claim.Attribution;
import org.newsgraph.claim.Claim;
import org.newsgraph.claim.Claims;
import org.newsgraph.claim.Filler;
import org.newsgraph.document.Document;
import org.newsgraph.document.Section;
import org.newsgraph.document.Span;
import org.newsgraph.language.Analysis;
import org.newsgraph.language.Argument;
import org.newsgraph.language.Clause;
import org.newsgraph.language.DependencyTree;
import org.newsgraph.language.Name;
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
import org.newsgraph.store.StubWorld.Thing;

/** An article in the making: its text grows word by word, and what stands in it is noted on the way. */
final class StubArticle {
    private final StringBuilder text = new StringBuilder();
    private final List<Section> sections = new ArrayList<>();
    private final List<Sentence> sentences = new ArrayList<>();
    private final Map<String, Thing> cast = new LinkedHashMap<>();
    private final Map<String, List<Mention>> mentions = new LinkedHashMap<>();
    private final List<NominalRelation> relations = new ArrayList<>();
    private final List<Mentions.Alias> aliases = new ArrayList<>();
    private final List<Mentions.Title> titles = new ArrayList<>();
    private final List<Claim> claims = new ArrayList<>();
    private final List<Token> tokens = new ArrayList<>();
    private final List<Name> names = new ArrayList<>();
    private final List<TimeExpression> times = new ArrayList<>();
    private final Optional<LocalDate> published;
    private Section.Kind section = Section.Kind.PARAGRAPH;
    private int verb;

    StubArticle(Optional<LocalDate> published) {
        this.published = published;
    }

    StubArticle begin(Section.Kind kind) {
        section = kind;
        text.append(text.isEmpty() ? "" : kind == Section.Kind.HEADLINE ? "\n" : "\n\n");
        return this;
    }

    Span word(String word, String tag) {
        if (!tokens.isEmpty() && !word.equals(".")) {
            text.append(' ');
        }
        Span span = new Span(text.length(), text.length() + word.length());
        text.append(word);
        String lemma = tag.startsWith("NNP") ? word : word.toLowerCase(Locale.ROOT);
        tokens.add(new Token(tokens.size(), word, lemma, tag, span));
        return span;
    }

    Span verb(String word) {
        verb = tokens.size();
        return word(word, "VBD");
    }

    /** The words in the article, after "the" if they name nothing. */
    Mention mention(Thing thing, String form) {
        if (thing.kind() == Mention.Kind.NOMINAL) {
            word("the", "DT");
        }
        int begin = tokens.size();
        int from = -1;
        for (String w : form.split(" ")) {
            Span span = word(w, thing.kind() == Mention.Kind.NOMINAL ? "NN" : "NNP");
            from = from < 0 ? span.begin() : from;
        }
        if (thing.kind() == Mention.Kind.NAME) {
            names.add(new Name(begin, tokens.size(), thing.type().equals("Person") ? "PERSON" : "ORGANIZATION"));
        }
        cast.putIfAbsent(thing.name(), thing);
        Mention mention = new Mention(
                sentences.size(),
                tokens.size() - 1,
                begin,
                tokens.size(),
                new Span(from, text.length()),
                thing.kind(),
                Ng.term(thing.type()),
                form,
                new ArrayList<>(cast.keySet()).indexOf(thing.name()));
        mentions.computeIfAbsent(thing.name(), n -> new ArrayList<>()).add(mention);
        return mention;
    }

    Filler.Entity filler(Thing thing) {
        return new Filler.Entity(mention(thing, thing.name()));
    }

    /** A title before a name, which the holder's mention is found by too. */
    Span title(String title) {
        int begin = tokens.size();
        int from = text.length() + (tokens.isEmpty() ? 0 : 1);
        for (String w : title.split(" ")) {
            word(w, "NNP");
        }
        Span span = new Span(from, text.length());
        titles.add(new Mentions.Title(span, title));
        lastTitle = tokens.size() - begin > 0 ? tokens.size() - 1 : begin;
        return span;
    }

    private int lastTitle;

    void titleMeans(Mention mention) {
        aliases.add(new Mentions.Alias(sentences.size(), lastTitle, mention));
    }

    void time(LocalDate day) {
        int begin = tokens.size();
        word("on", "IN");
        word(day.toString(), "CD");
        times.add(new TimeExpression(begin, tokens.size(), TimeValue.day(day)));
    }

    void relation(String property, Mention subject, Optional<Mention> object, Optional<String> title, Span trigger) {
        relations.add(new NominalRelation(
                property,
                subject.referent(),
                object.map(Mention::referent).orElse(-1),
                title,
                false,
                title.filter(t -> t.equals("President")).map(t -> Ng.term("headOfStateOf")),
                sentences.size(),
                trigger,
                "title"));
    }

    /** How a claim is made. */
    record Manner(Status status, List<Attribution> sources, Optional<TimeValue> time, boolean doubtful) {}

    /** A claim of the sentence in the making; gives its index. */
    int claim(Claim.Content content, Manner manner, Span trigger) {
        claims.add(new Claim(
                claims.size(),
                content,
                manner.status(),
                manner.sources(),
                manner.time(),
                Optional.empty(),
                published,
                manner.doubtful() ? 0.4 : 0.9,
                manner.doubtful(),
                section == Section.Kind.HEADLINE,
                sentences.size(),
                trigger,
                "https://w3id.org/newsgraph/lexicon/stub-"
                        + manner.status().name().toLowerCase(Locale.ROOT)));
        return claims.size() - 1;
    }

    /** Ends the sentence; its clause has everything named as arguments. */
    void end(Status status) {
        word(".", ".");
        int size = tokens.size();
        int[] heads = new int[size];
        String[] arcs = new String[size];
        for (int i = 0; i < size; i++) {
            heads[i] = i == verb ? -1 : verb;
            arcs[i] = i == verb ? "root" : tokens.get(i).isNoun() ? "nsubj" : "dep";
        }
        Span span = new Span(tokens.get(0).span().begin(), text.length());
        sentences.add(new Sentence(
                sentences.size(),
                section,
                span,
                tokens,
                new DependencyTree(heads, arcs),
                names,
                times,
                List.of(clause(status))));
        sections.add(new Section(section, span));
        tokens.clear();
        names.clear();
        times.clear();
        verb = 0;
    }

    private Clause clause(Status status) {
        List<Argument> arguments = names.stream()
                .map(n -> new Argument(
                        n.begin() < verb ? Argument.Slot.SUBJECT : Argument.Slot.OBLIQUE,
                        n.begin() < verb ? "" : "to",
                        List.of(n.end() - 1),
                        OptionalInt.empty(),
                        n.begin() % 2 == 0,
                        false))
                .toList();
        return new Clause(
                0,
                verb,
                tokens.get(verb).lemma(),
                PartOfSpeech.VERB,
                OptionalInt.empty(),
                names.size() > 1 ? OptionalInt.of(verb) : OptionalInt.empty(),
                names.isEmpty(),
                status,
                status == Status.NEGATED,
                OptionalInt.empty(),
                arguments,
                List.of(new Source(OptionalInt.empty(), Source.Kind.HEARSAY)),
                false,
                false);
    }

    String text() {
        return text.toString();
    }

    List<Section> sections() {
        return sections;
    }

    Claims claims(Document document) {
        List<Referent> referents = new ArrayList<>();
        cast.forEach((name, thing) -> referents.add(new Referent(
                referents.size(),
                name,
                thing.kind() == Mention.Kind.NAME,
                Ng.term(thing.type()),
                mentions.getOrDefault(name, List.of()))));
        return new Claims(
                new Mentions(new Analysis(document, sentences), referents, relations, aliases, titles), claims);
    }
}
