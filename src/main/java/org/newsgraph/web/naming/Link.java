package org.newsgraph.web.naming;

/**
 * A thing on a page.
 *
 * @param href address of its page; empty for what none leads to
 * @param text its name
 * @param outside whether the address is another's
 */
public record Link(String href, String text, boolean outside) {
    /** Words without an address. */
    public static Link plain(String text) {
        return new Link("", text, false);
    }
}
