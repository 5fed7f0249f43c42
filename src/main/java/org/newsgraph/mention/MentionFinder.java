package org.newsgraph.mention;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.newsgraph.language.Analysis;
import org.newsgraph.language.Sentence;
import org.newsgraph.language.Token;
import org.newsgraph.lexicon.Lexicon;
import org.newsgraph.lexicon.Ng;

/**
 * Finds what a document speaks of: names, nominals and pronouns with their classes, what noun phrases state of them (posts,
 * memberships, places), and which of them are the same. No statistics: what is unsure stays apart. Stateless; one instance
 * serves all threads.
 */
public final class MentionFinder {
    private final NameFinder names;
    private final RecurringNames recurring;
    private final TownsElsewhere towns;
    private final DocumentNames documentNames;
    private final TownClubs clubs;
    private final Languages languages = new Languages();
    private final UnseenNames unseen;
    private final TitleFinder titles;
    private final Metonymy metonymy;
    private final MentionAdder adder;
    private final NominalFinder nominals;
    private final PostFinder posts;
    private final MembershipFinder memberships;
    private final LocationFinder locations;
    private final BelongingFinder belongings;
    private final OriginFinder origins;
    private final AffiliationFinder affiliations;
    private final ModelFinder models;
    private final StationFinder stations;
    private final Counterparts counterparts;
    private final Coreference coreference;
    private final Assembler assembler;

    public MentionFinder(Lexicon lexicon, Gazetteer gazetteer, NounTypes nouns) {
        names = new NameFinder(lexicon, gazetteer, nouns);
        recurring = new RecurringNames(lexicon, nouns);
        towns = new TownsElsewhere(gazetteer);
        documentNames = new DocumentNames(lexicon);
        unseen = new UnseenNames(nouns);
        clubs = new TownClubs(lexicon);
        titles = new TitleFinder(lexicon, nouns);
        metonymy = new Metonymy(lexicon, gazetteer);
        adder = new MentionAdder(lexicon, nouns);
        nominals = new NominalFinder(lexicon, nouns);
        posts = new PostFinder(lexicon);
        memberships = new MembershipFinder(lexicon);
        locations = new LocationFinder(lexicon);
        belongings = new BelongingFinder(lexicon);
        origins = new OriginFinder(lexicon);
        affiliations = new AffiliationFinder(lexicon);
        models = new ModelFinder(lexicon);
        stations = new StationFinder(lexicon);
        counterparts = new Counterparts(lexicon);
        coreference = new Coreference(lexicon);
        assembler = new Assembler(lexicon);
    }

    public Mentions find(Analysis analysis) {
        Draft draft = new Draft(analysis);
        List<Sentence> sentences = analysis.sentences();
        List<List<NamePhrase>> found = clubs.find(
                sentences,
                documentNames.settle(
                        sentences,
                        recurring.add(
                                sentences,
                                towns.settle(
                                        sentences,
                                        HeadlineNames.cut(
                                                sentences,
                                                sentences.stream()
                                                        .map(names::find)
                                                        .toList())))));
        Set<String> persons = UnseenNames.persons(sentences, found);
        for (Sentence s : sentences) {
            read(draft, s, metonymy.resolve(s, languages.find(s, found.get(s.index()))), persons);
        }
        coreference.resolve(draft);
        counterparts.post(draft);
        return assembler.assemble(draft);
    }

    private void read(Draft draft, Sentence s, List<NamePhrase> named, Set<String> persons) {
        List<TitlePhrase> titled = titles.find(s, named);
        adder.add(draft, s, TitleBounds.uncut(named, titled), titled);
        titled.forEach(t -> {
            draft.addTitle(new Mentions.Title(s.span(t.begin(), t.end()), t.label()));
            addUnnamed(draft, s, t);
        });
        addPronouns(draft, s);
        nominals.find(draft, s);
        adder.add(draft, s, unseen.find(draft, s, named, titled, persons), List.of());
        posts.find(draft, s, titled);
        memberships.find(draft, s);
        locations.find(draft, s);
        belongings.find(draft, s);
        origins.find(draft, s);
        affiliations.find(draft, s);
        models.find(draft, s);
        stations.find(draft, s);
        counterparts.name(draft, s);
    }

    /** A title that no name follows speaks of a person itself. */
    private static void addUnnamed(Draft draft, Sentence s, TitlePhrase t) {
        if (draft.at(s.index(), t.head()).isEmpty()) {
            int begin = Math.min(t.begin(), NominalFinder.begin(s, t.head()));
            // "the secretary of state's office" is no secretary of an office
            boolean owner = NounPhrases.isTag(s, t.end(), "POS");
            int end = owner ? t.end() : Math.max(t.end(), NominalFinder.end(s, t.head()));
            draft.add(
                    s,
                    t.head(),
                    begin,
                    end,
                    s.span(begin, end),
                    Mention.Kind.NOMINAL,
                    t.plural() ? Ng.PERSON_GROUP : Ng.PERSON,
                    t.plural(),
                    Optional.empty());
        }
    }

    private static void addPronouns(Draft draft, Sentence s) {
        for (Token t : s.tokens()) {
            if (t.isPronoun() || PlaceAdverbs.isOne(s, t)) {
                draft.add(
                        s,
                        t.index(),
                        t.index(),
                        t.index() + 1,
                        t.span(),
                        Mention.Kind.PRONOUN,
                        Ng.THING,
                        false,
                        Optional.empty());
            }
        }
    }
}
