package org.newsgraph.web;

/** A page about no single thing, as a function of what is asked. */
@FunctionalInterface
interface View {
    byte[] page(Asked asked);

    /** What it can be asked by addresses that {@link Links#asked} makes. */
    default Choices choices() {
        return Choices.NONE;
    }
}
