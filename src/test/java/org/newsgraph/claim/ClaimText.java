package org.newsgraph.claim;

import java.util.List;
import java.util.stream.Collectors;
import org.newsgraph.claim.Claim.Content;
import org.newsgraph.language.TimeValue;
import org.newsgraph.mention.Mention;
import org.newsgraph.mention.Mentions;

/** Claims as one line each, for tests and for eyes: {@code Deployment actor=Chad theme=soldiers PLANNED}. */
public final class ClaimText {
    private ClaimText() {}

    /** One line a claim: content and status. */
    public static List<String> contents(Claims claims) {
        return claims.claims().stream()
                .map(c -> content(c, claims) + " " + c.status())
                .toList();
    }

    /** One line a claim, with sources, time, doubt. */
    public static List<String> full(Claims claims) {
        return claims.claims().stream().map(c -> full(c, claims)).toList();
    }

    private static String full(Claim claim, Claims claims) {
        String by = claim.attributions().stream()
                .map(a -> a.source().map(m -> name(m, claims.mentions())).orElse(a.hearsay() ? "hearsay" : "unnamed"))
                .collect(Collectors.joining(" < "));
        return "#%d %s %s%s%s presumed=%s asOf=%s %.2f%s%s"
                .formatted(
                        claim.index(),
                        content(claim, claims),
                        claim.status(),
                        by.isEmpty() ? "" : " by=" + by,
                        claim.time().map(t -> " @" + time(t)).orElse(""),
                        claim.presumed().map(Object::toString).orElse("-"),
                        claim.asOf().map(Object::toString).orElse("-"),
                        claim.confidence(),
                        claim.doubtful() ? " doubtful" : "",
                        claim.headline() ? " headline" : "");
    }

    static String time(TimeValue time) {
        String days = time.first().map(Object::toString).orElse("?")
                + (time.first().equals(time.last())
                        ? ""
                        : ".." + time.last().map(Object::toString).orElse("?"));
        return time.monthDay().map(Object::toString).orElse(days)
                + time.partOfDay().map(p -> " " + p).orElse("");
    }

    /** Sources of a claim, innermost first. */
    public static List<String> sources(Claim claim, Claims claims) {
        return claim.attributions().stream()
                .map(a -> a.source().map(m -> name(m, claims.mentions())).orElse(a.hearsay() ? "hearsay" : "unnamed"))
                .toList();
    }

    /** The content alone. */
    public static String content(Claim claim, Claims claims) {
        Content content = claim.content();
        if (content instanceof Content.Event event) {
            String roles = event.roles().entrySet().stream()
                    .map(e -> " " + local(e.getKey()) + "="
                            + e.getValue().stream().map(f -> filler(f, claims)).collect(Collectors.joining("+")))
                    .collect(Collectors.joining());
            return local(event.type()) + roles;
        }
        if (content instanceof Content.Relation r) {
            return "%s %s %s".formatted(filler(r.subject(), claims), local(r.property()), filler(r.object(), claims));
        }
        if (content instanceof Content.Post p) {
            return "%s is %s%s%s"
                    .formatted(
                            filler(p.person(), claims),
                            p.former() ? "former " : "",
                            p.title(),
                            p.of().map(o -> " of " + filler(o, claims)).orElse(""));
        }
        Content.Count c = (Content.Count) content;
        return "%s %s%s group=%s%s%s%s"
                .formatted(
                        c.kind(),
                        c.quantity().comparator(),
                        c.quantity().hasValue() ? " " + ("" + c.quantity().value()).replaceAll("\\.0$", "") : "",
                        c.group(),
                        c.scopePlace().map(p -> " in " + filler(p, claims)).orElse(""),
                        c.subsetOf().map(s -> " of #" + s).orElse(""),
                        c.event().map(s -> " event #" + s).orElse(""));
    }

    private static String filler(Filler filler, Claims claims) {
        if (filler instanceof Filler.Entity e) {
            return name(e.mention(), claims.mentions());
        }
        if (filler instanceof Filler.Event e) {
            return "(" + content(claims.claims().get(e.claim()), claims) + ")";
        }
        if (filler instanceof Filler.Number n) {
            return String.valueOf(n.value());
        }
        return "\"" + ((Filler.Text) filler).value() + "\"";
    }

    private static String name(Mention mention, Mentions mentions) {
        return mention.kind() == Mention.Kind.NAME || mention.kind() == Mention.Kind.NOMINAL
                ? mention.text()
                : mentions.referent(mention).name();
    }

    private static String local(String iri) {
        return iri.replaceFirst("^.*[#/]", "");
    }
}
