package org.newsgraph.web.page;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.newsgraph.web.model.DocumentText;
import org.newsgraph.web.model.EventRow;
import org.newsgraph.web.model.FactGroup;
import org.newsgraph.web.model.Property;
import org.newsgraph.web.model.Quote;
import org.newsgraph.web.naming.Link;
import org.newsgraph.web.picture.Picture;

/**
 * All that is shown of one thing; what does not fit it is empty.
 *
 * @param iri its IRI
 * @param title its name
 * @param kind what it is, in a word: {@code entity}, {@code event}, {@code claim}, {@code document} and so on
 * @param types its classes
 * @param aliases other names
 * @param outside the same thing elsewhere
 * @param properties what is said of it directly
 * @param did statements with it as subject, by relation
 * @param undergone statements with it as object, by relation
 * @param events events that it takes part in, or that are part of it, oldest first
 * @param counts counts of victims and others that belong to it
 * @param quotes claims about it, or the claim itself
 * @param documents where it is named
 * @param text the article, for a document
 * @param code source text, for a rule; may be empty
 * @param picture its nearest neighbours; null if there are none
 * @param data its description in forms for programs
 * @param extent which part of it this page shows
 */
public record ThingPage(
        String iri,
        String title,
        String kind,
        List<Link> types,
        List<String> aliases,
        List<Link> outside,
        List<Property> properties,
        List<FactGroup> did,
        List<FactGroup> undergone,
        List<EventRow> events,
        List<CountRow> counts,
        List<Quote> quotes,
        List<Appearance> documents,
        List<DocumentText.Line> text,
        String code,
        @Nullable Picture picture,
        List<Link> data,
        Extent extent) {

    /**
     * Which part of a thing's lists a page shows.
     *
     * @param page number of the page, from 1
     * @param parts for lists that do not fit, by section, which of their items are here, in words
     * @param more whether there is a next page
     * @param address of the first page
     */
    public record Extent(int page, java.util.Map<String, String> parts, boolean more, String address) {
        /** Empty if the section is whole. */
        public String of(String section) {
            return parts.getOrDefault(section, "");
        }
    }

    /** A count with its date, place and sources. */
    public record CountRow(Link count, String date, List<Link> places, List<Link> sources, List<Quote> quotes) {}

    /** A document that names the thing, and how often. */
    public record Appearance(Link document, String date, long mentions, String evidence) {}
}
