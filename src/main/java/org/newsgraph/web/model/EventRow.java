package org.newsgraph.web.model;

import java.util.List;
import org.newsgraph.web.naming.Link;

/**
 * An event in a list.
 *
 * @param event its page
 * @param kind its class in words
 * @param date as precise as the graph has it; may be empty
 * @param roles who and what takes part, by role
 * @param statuses what its claims say of it, local names
 */
public record EventRow(Link event, String kind, String date, List<Property> roles, List<String> statuses) {
    public EventRow {
        roles = List.copyOf(roles);
        statuses = List.copyOf(statuses);
    }
}
