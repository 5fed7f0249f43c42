package org.newsgraph.web.server;

import java.util.Optional;
import org.newsgraph.guard.Limits;
import org.newsgraph.web.rdf.TextPolicy;
import org.newsgraph.web.survey.Kept;

/**
 * How the graph is served.
 *
 * @param port 0: any free one
 * @param open whether other machines may ask too
 * @param text how much of the articles is shown
 * @param limits what a query may cost
 * @param kept where what is known of the graph as a whole is kept; empty: nowhere
 */
public record Settings(int port, boolean open, TextPolicy text, Limits limits, Optional<Kept> kept) {}
