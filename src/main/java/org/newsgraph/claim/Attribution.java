package org.newsgraph.claim;

import java.util.Optional;
import org.newsgraph.mention.Mention;

/**
 * One link in the chain of who says so, as entities.
 *
 * @param source the mention that names the source; empty for hearsay
 * @param hearsay whether nobody is named ("it became known")
 */
public record Attribution(Optional<Mention> source, boolean hearsay) {}
