package org.newsgraph.web;

/** A page about no single thing, as a function of what is asked. */
@FunctionalInterface
interface View {
    byte[] page(Asked asked);
}
