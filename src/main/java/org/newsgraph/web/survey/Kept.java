package org.newsgraph.web.survey;

import java.nio.file.Path;
import org.newsgraph.graph.ChangeLog;

/**
 * Where what is known of a store as a whole is kept from one start of the server to the next.
 *
 * @param folder made if it is not there; the server's own
 * @param state another text whenever the store says something else
 * @param changes what changed from one state to another
 */
public record Kept(Path folder, String state, ChangeLog changes) {}
