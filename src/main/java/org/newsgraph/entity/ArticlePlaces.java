package org.newsgraph.entity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.newsgraph.lexicon.Lexicon;
import org.newsgraph.lexicon.Ng;
import org.newsgraph.link.Title;
import org.newsgraph.mention.Gazetteer;
import org.newsgraph.mention.Gazetteer.Entry;

/** Of which countries the name of an article speaks: "Prime Minister of Peru", "Peruvian Navy". */
final class ArticlePlaces {
    private static final int LONGEST_PLACE = 3;

    private final Lexicon lexicon;
    private final Gazetteer gazetteer;

    ArticlePlaces(Lexicon lexicon, Gazetteer gazetteer) {
        this.lexicon = lexicon;
        this.gazetteer = gazetteer;
    }

    /** Keys of the countries that the article's name speaks of, in its brackets too. */
    List<String> of(Title article) {
        return in(article.name().replace('_', ' ').replaceAll("[(),]", " "));
    }

    /** The same without those of which the name in the text speaks. */
    List<String> beyond(Title article, String name) {
        List<String> countries = of(article);
        countries.removeAll(in(name));
        return countries;
    }

    /** Keys of the countries that the words name or have an adjective of, or in which a place lies that they have an adjective of. */
    List<String> in(String text) {
        List<String> found = new ArrayList<>();
        String[] words = text.trim().split("[ –]+");
        for (int begin = 0; begin < words.length; begin++) {
            for (int end = Math.min(words.length, begin + LONGEST_PLACE); end > begin; end--) {
                String part = String.join(" ", Arrays.copyOfRange(words, begin, end));
                Optional<Entry> origin = part.isEmpty()
                        ? Optional.empty()
                        : gazetteer.demonym(part).filter(e -> lexicon.isA(e.type(), Ng.PLACE));
                if (origin.isEmpty()) {
                    origin = gazetteer.named(part).stream().findFirst().filter(e -> e.type()
                            .equals(Ng.COUNTRY));
                }
                Optional<String> country = origin.flatMap(GazetteerLinker::country);
                if (country.isPresent()) {
                    found.add(country.get());
                    begin = end - 1;
                    break;
                }
            }
        }
        return found;
    }
}
