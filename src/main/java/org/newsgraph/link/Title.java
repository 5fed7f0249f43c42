package org.newsgraph.link;

import java.util.Comparator;

/**
 * An article that a name can stand for.
 *
 * @param name of the English Wikipedia's article, with underscores: {@code Angela_Merkel}; DBpedia's resource has the same name
 * @param probability how often the name, where it is a link, leads to this article; 0 if it is only known that the article is
 *     called so, with or without what stands in brackets or behind a comma
 * @param forms how many different words lead to it, in all languages, addresses among them: the more, the better known it is
 */
public record Title(String name, double probability, int forms) {
    /** The likeliest first. */
    static final Comparator<Title> LIKELIEST = Comparator.comparingDouble(Title::probability)
            .thenComparingInt(Title::forms)
            .reversed()
            .thenComparing(Title::name);

    /** The name without underscores and without what tells it from others of its name: {@code Java (island)} → {@code Java}. */
    public String base() {
        return TitleNames.base(name);
    }

    /** What stands in brackets at the end: {@code island}; empty if nothing does. */
    public String qualifier() {
        return TitleNames.qualifier(name);
    }
}
