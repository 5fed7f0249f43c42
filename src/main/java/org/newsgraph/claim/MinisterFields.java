package org.newsgraph.claim;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.newsgraph.language.Sentence;
import org.newsgraph.language.Token;
import org.newsgraph.lexicon.Lexicon;
import org.newsgraph.lexicon.Ng;
import org.newsgraph.lexicon.Title;
import org.newsgraph.mention.FieldWords;
import org.newsgraph.mention.Mention;
import org.newsgraph.mention.Mentions;

/** The field of a minister that the words behind the title tell: "minister of water resources", "minister for sport and youth". */
final class MinisterFields {
    private static final String MINISTER = "minister";
    private static final Set<String> LINKS = Set.of("of", "for");

    private final Lexicon lexicon;
    private final Mentions mentions;

    MinisterFields(Lexicon lexicon, Mentions mentions) {
        this.lexicon = lexicon;
        this.mentions = mentions;
    }

    /**
     * The title with the field that follows it, if one does.
     *
     * @param title as the lexicon has it
     * @param head token of the title's noun
     */
    Title with(Title title, Sentence sentence, int head) {
        int end = end(sentence, head);
        if (end == head + 1) {
            return title;
        }
        int begin = begin(sentence, head);
        String field = sentence.words(head + 1, begin)
                + " "
                + capitalised(sentence.tokens().subList(begin, end));
        return new Title(title.label() + " " + field, title.property(), title.type());
    }

    /**
     * Index of the token after the field, or after the head where none follows.
     *
     * @param head token of the title's noun
     */
    int end(Sentence sentence, int head) {
        boolean minister = sentence.token(head).lemma().equalsIgnoreCase(MINISTER);
        int link = head + 1;
        if (!minister
                || link + 1 >= sentence.tokens().size()
                || !LINKS.contains(sentence.token(link).word())) {
            return link;
        }
        int begin = begin(sentence, head);
        int end = new FieldWords(sentence, i -> isBarred(sentence, i), i -> false).end(begin, true);
        return end > begin ? end : link;
    }

    private static int begin(Sentence sentence, int head) {
        return sentence.token(head + 2).tag().equals("DT") ? head + 3 : head + 2;
    }

    /** Words that speak of a state, a body or a person, or of another post. */
    private boolean isBarred(Sentence sentence, int i) {
        return lexicon.title(sentence.token(i).lemma().toLowerCase(Locale.ROOT)).isPresent()
                || mentions.at(sentence.index(), i).stream().anyMatch(this::isOwner);
    }

    /** A field in capitals may look like a body's name ("Foreign Affairs"); a state or a town is none. */
    private boolean isOwner(Mention mention) {
        String type = mentions.referent(mention).type();
        boolean name = mention.kind() == Mention.Kind.NAME && type.equals(Ng.ORGANIZATION);
        return !name && (mention.kind() != Mention.Kind.NOMINAL || lexicon.isA(type, Ng.AGENT));
    }

    private static String capitalised(List<Token> tokens) {
        StringBuilder result = new StringBuilder();
        for (Token t : tokens) {
            String word = t.word();
            result.append(result.isEmpty() || word.equals(",") ? "" : " ")
                    .append(word.equals("and") ? word : Character.toUpperCase(word.charAt(0)) + word.substring(1));
        }
        return result.toString();
    }
}
