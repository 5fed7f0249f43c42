package org.newsgraph.web;

/**
 * A thing on a page.
 *
 * @param href address of its page; empty for what none leads to
 * @param text its name
 * @param outside whether the address is another's
 */
public record Link(String href, String text, boolean outside) {
    /** Words without an address. */
    static Link plain(String text) {
        return new Link("", text, false);
    }
}
