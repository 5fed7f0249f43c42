package org.newsgraph.mention;

import java.util.List;

/**
 * What one document speaks of: mentions that refer to the same thing.
 *
 * @param index position in the document's list
 * @param name the fullest name, or of an unnamed one its most telling nominal
 * @param named whether a mention is a proper name or demonym
 * @param type IRI of its class: one type for a referent
 * @param mentions in the order of the text
 */
public record Referent(int index, String name, boolean named, String type, List<Mention> mentions) {
    public Referent {
        mentions = List.copyOf(mentions);
    }
}
