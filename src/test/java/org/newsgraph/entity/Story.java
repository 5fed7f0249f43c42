package org.newsgraph.entity;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.newsgraph.claim.Claim;
import org.newsgraph.claim.Claims;
import org.newsgraph.claim.Filler;
import org.newsgraph.document.Document;
import org.newsgraph.document.Span;
import org.newsgraph.language.Analysis;
import org.newsgraph.language.Status;
import org.newsgraph.language.TimeValue;
import org.newsgraph.lexicon.Ng;
import org.newsgraph.mention.Mention;
import org.newsgraph.mention.Mentions;
import org.newsgraph.mention.NominalRelation;
import org.newsgraph.mention.Referent;

/** A document with referents and claims made by hand. */
final class Story {
    private final String name;
    private Optional<LocalDate> date = Optional.empty();
    private final List<Referent> referents = new ArrayList<>();
    private final List<NominalRelation> relations = new ArrayList<>();
    private final List<Claim> claims = new ArrayList<>();
    private int offset;

    Story(String name) {
        this.name = name;
    }

    Story on(String day) {
        date = Optional.of(LocalDate.parse(day));
        return this;
    }

    /** A referent with one mention a form; the first form is its name. */
    Story names(String type, String... forms) {
        return refer(Mention.Kind.NAME, true, type, forms);
    }

    Story demonym(String form, String label) {
        refer(Mention.Kind.DEMONYM, true, "Country", form);
        Referent r = referents.remove(referents.size() - 1);
        referents.add(new Referent(r.index(), label, true, r.type(), r.mentions()));
        return this;
    }

    /** The same without a name. */
    Story nominal(String type, String... forms) {
        return refer(Mention.Kind.NOMINAL, false, type, forms);
    }

    private Story refer(Mention.Kind kind, boolean named, String type, String... forms) {
        List<Mention> mentions = Arrays.stream(forms)
                .map(f -> new Mention(
                        offset,
                        0,
                        0,
                        1,
                        new Span(offset, offset += f.length() + 1),
                        kind,
                        Ng.term(type),
                        f,
                        referents.size()))
                .toList();
        referents.add(new Referent(referents.size(), forms[0], named, Ng.term(type), mentions));
        return this;
    }

    Story relation(String property, String subject, String object) {
        return relate(property, subject, object, Optional.empty());
    }

    Story post(String person, String title, String body) {
        return relate("holds", person, body, Optional.of(title));
    }

    private Story relate(String property, String subject, String object, Optional<String> title) {
        relations.add(new NominalRelation(
                Ng.term(property),
                index(subject),
                index(object),
                title,
                false,
                Optional.empty(),
                0,
                new Span(0, 1),
                "test"));
        return this;
    }

    /** An event with roles such as {@code actor=Russia,Chad}; {@code day} may be empty. */
    Story event(String type, Status status, String day, String... roles) {
        Map<String, List<Filler>> fillers = new TreeMap<>();
        for (String role : roles) {
            String[] parts = role.split("=");
            fillers.put(
                    Ng.term(parts[0]),
                    Arrays.stream(parts[1].split(","))
                            .map(n -> (Filler) new Filler.Entity(
                                    referents.get(index(n)).mentions().get(0)))
                            .toList());
        }
        Optional<TimeValue> time = day.isEmpty() ? Optional.empty() : Optional.of(TimeValue.day(LocalDate.parse(day)));
        claims.add(new Claim(
                claims.size(),
                new Claim.Content.Event(Ng.term(type), fillers),
                status,
                List.of(),
                time,
                Optional.empty(),
                date,
                0.9,
                false,
                false,
                0,
                new Span(offset, ++offset),
                "test"));
        return this;
    }

    private int index(String form) {
        return referents.stream()
                .filter(r -> r.mentions().stream().anyMatch(m -> m.text().equals(form)))
                .findFirst()
                .orElseThrow()
                .index();
    }

    Claims claims() {
        Document document = new Document(
                name, "", List.of(), new Document.Metadata(date, Optional.empty(), Optional.empty(), Optional.empty()));
        return new Claims(new Mentions(new Analysis(document, List.of()), referents, relations), claims);
    }
}
