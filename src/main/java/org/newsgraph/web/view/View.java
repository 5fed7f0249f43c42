package org.newsgraph.web.view;

import org.newsgraph.web.naming.Links;

/** A page about no single thing, as a function of what is asked. */
@FunctionalInterface
public interface View {
    byte[] page(Asked asked);

    /** What it can be asked by addresses that {@link Links#asked} makes. */
    default Choices choices() {
        return Choices.NONE;
    }
}
