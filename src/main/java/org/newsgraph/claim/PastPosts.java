package org.newsgraph.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.newsgraph.claim.Claim.Content;
import org.newsgraph.language.Status;
import org.newsgraph.lexicon.Lexicon;
import org.newsgraph.lexicon.Ng;
import org.newsgraph.mention.Mentions;
import org.newsgraph.mention.Referent;

/**
 * Posts that are called by their titles alone ("Senator Jane Roe") where the same text tells that they are over: their holder has
 * died, or is elsewhere said to have had that post.
 */
final class PastPosts {
    private static final Set<Status> TOLD = Set.of(Status.OCCURRED, Status.ONGOING);
    private static final String DEATH = Ng.term("Death");
    private static final String TARGET = Ng.term("target");

    private final Lexicon lexicon;
    private final Mentions mentions;

    PastPosts(Lexicon lexicon, Mentions mentions) {
        this.lexicon = lexicon;
        this.mentions = mentions;
    }

    /** The same claims, those about posts that are over as such. */
    List<Claim> settle(List<Claim> claims) {
        List<Claim> settled = new ArrayList<>();
        for (Claim claim : claims) {
            boolean over = claim.content() instanceof Content.Post post
                    && isByTitle(claim)
                    && !post.former()
                    && isOver(post, claims);
            settled.add(over ? claim.with(former((Content.Post) claim.content()), claim.status()) : claim);
        }
        return settled;
    }

    private boolean isOver(Content.Post post, List<Claim> claims) {
        boolean left = claims.stream().anyMatch(c -> isPost(c, post, true));
        boolean taken = claims.stream().anyMatch(c -> !isByTitle(c) && isPost(c, post, false));
        return left && !taken || claims.stream().anyMatch(c -> tellsDeath(c, post.person()));
    }

    private static boolean isByTitle(Claim claim) {
        return claim.entry().equals("post");
    }

    private boolean isPost(Claim claim, Content.Post post, boolean former) {
        return TOLD.contains(claim.status())
                && claim.content() instanceof Content.Post other
                && other.former() == former
                && other.title().equals(post.title())
                && referent(other.person()).equals(referent(post.person()))
                && (other.of().isEmpty()
                        || post.of().isEmpty()
                        || referent(other.of().get()).equals(referent(post.of().get())));
    }

    private boolean tellsDeath(Claim claim, Filler person) {
        return claim.status() == Status.OCCURRED
                && !claim.doubtful()
                && claim.content() instanceof Content.Event event
                && lexicon.isA(event.type(), DEATH)
                && event.roles().getOrDefault(TARGET, List.of()).stream()
                        .anyMatch(t -> referent(t).isPresent() && referent(t).equals(referent(person)));
    }

    private Optional<Referent> referent(Filler filler) {
        return filler instanceof Filler.Entity entity
                ? Optional.of(mentions.referent(entity.mention()))
                : Optional.empty();
    }

    private static Content.Post former(Content.Post post) {
        return new Content.Post(post.person(), post.title(), post.of(), true, post.shortcut());
    }
}
