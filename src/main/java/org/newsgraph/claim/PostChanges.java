package org.newsgraph.claim;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.newsgraph.claim.Claim.Content;
import org.newsgraph.language.Sentence;
import org.newsgraph.language.Status;
import org.newsgraph.lexicon.Frame;
import org.newsgraph.lexicon.Lexicon;
import org.newsgraph.lexicon.Ng;
import org.newsgraph.mention.Mentions;

/** What appointments, elections, dismissals and resignations say of posts: who holds one now, who held one before. */
final class PostChanges {
    /** Not an election: whoever is elected has yet to take office. */
    private static final Set<String> TAKEN = Set.of(Ng.term("Appointment"), Ng.term("AssumptionOfOffice"));

    private static final Set<String> LEFT = Set.of(Ng.term("Dismissal"), Ng.term("Resignation"));
    private static final String RESIGNATION = Ng.term("Resignation");

    private static final Pattern YEAR = Pattern.compile("1[89]\\d\\d|20\\d\\d");
    /** Years of several terms of office. */
    private static final int TERMS = 15;

    private final Lexicon lexicon;
    private final Mentions mentions;
    private final Posts posts;
    private final PostShortcuts shortcuts;

    PostChanges(Lexicon lexicon, Mentions mentions, Posts posts, PostShortcuts shortcuts) {
        this.lexicon = lexicon;
        this.mentions = mentions;
        this.posts = posts;
        this.shortcuts = shortcuts;
    }

    /** The roles of an event, its post by title and with the body that its words name. */
    Map<String, List<Filler>> withTitle(Match match, Sentence sentence, Map<String, List<Filler>> roles) {
        Optional<Named> named = named(match, sentence);
        if (named.isEmpty()) {
            return roles;
        }
        Map<String, List<Filler>> all = new LinkedHashMap<>(roles);
        all.put(
                named.get().role(),
                List.of(new Filler.Text(named.get().post().title().label())));
        named.get()
                .post()
                .of()
                .ifPresent(of -> all.putIfAbsent(ClaimTerms.ORGANIZATION, List.of(new Filler.Entity(of))));
        return all;
    }

    /** The post that is held, or was, because of the event; only if it has happened. */
    List<Content> posts(Match match, Sentence sentence) {
        String type = match.frame().denotes();
        boolean left = LEFT.contains(type);
        boolean happened =
                match.clause().status() == Status.OCCURRED || match.clause().status() == Status.ONGOING;
        Optional<Named> named = named(match, sentence);
        if (!happened || named.isEmpty() || !left && !TAKEN.contains(type)) {
            return List.of();
        }
        Posts.Post post = named.get().post();
        boolean past = left || isLongAgo(match, sentence);
        List<Content> found = new ArrayList<>();
        holders(match)
                .forEach(h -> found.add(new Content.Post(
                        h,
                        post.title().label(),
                        body(match, post),
                        past,
                        shortcuts.of(post.title(), body(match, post)))));
        return found;
    }

    /** "In 1994 she became president": taken longer ago than nearly all posts are held, it is not told as one that she has. */
    private boolean isLongAgo(Match match, Sentence sentence) {
        int verb = match.clause().head();
        int latest = mentions.analysis()
                .document()
                .date()
                .map(d -> d.getYear() - TERMS)
                .orElse(0);
        return sentence.token(verb).tag().equals("VBD")
                && sentence.tree().children(verb, "obl", "advcl").stream()
                        .flatMap(c -> sentence.tree().subtree(c).stream())
                        .map(t -> sentence.token(t).word())
                        .anyMatch(w -> YEAR.matcher(w).matches() && Integer.parseInt(w) <= latest);
    }

    private Stream<Filler> holders(Match match) {
        String type = match.frame().denotes();
        String role = type.equals(RESIGNATION)
                ? Ng.term("actor")
                : LEFT.contains(type) ? Ng.term("target") : Ng.term("recipient");
        return entities(match, role)
                .filter(e -> lexicon.isA(mentions.referent(e.mention()).type(), Ng.PERSON))
                .map(Filler.class::cast);
    }

    private Optional<Filler> body(Match match, Posts.Post post) {
        Optional<Filler> said =
                entities(match, ClaimTerms.ORGANIZATION).map(Filler.class::cast).findFirst();
        return said.or(() -> post.of().map(Filler.Entity::new));
    }

    private static Stream<Filler.Entity> entities(Match match, String role) {
        return match.roles().getOrDefault(role, List.of()).stream()
                .filter(Candidate.Entity.class::isInstance)
                .map(c -> new Filler.Entity(((Candidate.Entity) c).mention()));
    }

    private record Named(String role, Posts.Post post) {}

    private Optional<Named> named(Match match, Sentence sentence) {
        for (Frame.Slot slot : match.frame().arguments()) {
            if (slot.types().contains(Ng.POST) && slot.role().isPresent()) {
                String role = slot.role().get();
                Optional<Posts.Post> post = match.roles().getOrDefault(role, List.of()).stream()
                        .flatMap(c -> posts.at(sentence, c.head()).stream())
                        .findFirst();
                if (post.isPresent()) {
                    return Optional.of(new Named(role, post.get()));
                }
            }
        }
        return Optional.empty();
    }
}
