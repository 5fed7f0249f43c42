package org.newsgraph.mention;

import java.util.Optional;

/**
 * Words that name a post, without who holds it and of what: "deputy foreign minister", "Minister of Health".
 *
 * @param begin index of its first token, modifiers that belong to the title included
 * @param head index of the noun
 * @param end index after its last token
 * @param label with capitals
 * @param shortcut IRI of the property that the post gives; empty for deputies
 * @param type IRI of the kind of post
 * @param former "former", "ex-"
 * @param plural "Presidents Roe and Doe"
 */
record TitlePhrase(
        int begin,
        int head,
        int end,
        String label,
        Optional<String> shortcut,
        String type,
        boolean former,
        boolean plural) {
    /**
     * The same post held for a time: what is said before the state or body ("acting Ohio governor") is part of the title.
     *
     * @param word "acting"
     */
    TitlePhrase temporary(String word) {
        String longer = Character.toUpperCase(word.charAt(0)) + word.substring(1) + " " + label;
        return new TitlePhrase(begin, head, end, longer, shortcut, type, former, plural);
    }
}
