package org.newsgraph.claim;

import java.util.List;
import org.newsgraph.mention.Mentions;

/** A document with its claims: all that one document gives, and all that the graph needs of it. */
public record Claims(Mentions mentions, List<Claim> claims) {
    public Claims {
        claims = List.copyOf(claims);
    }
}
