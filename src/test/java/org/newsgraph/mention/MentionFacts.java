package org.newsgraph.mention;

import java.util.Comparator;
import java.util.Set;
import java.util.TreeSet;
import org.newsgraph.document.Document;
import org.newsgraph.document.Outcome;
import org.newsgraph.document.TextReader;
import org.newsgraph.language.ClauseReader;
import org.newsgraph.language.ReportingVerbs;
import org.newsgraph.language.corenlp.CoreNlpAnalyzer;
import org.newsgraph.lexicon.Lexicon;
import org.newsgraph.lexicon.LexiconReader;
import org.newsgraph.lexicon.LexiconSource;

/**
 * What the mention layer finds in a text, as lines that tests can read: {@code Person Jane Roe} (class and name of a referent),
 * {@code Jane Roe holds President of Peru} (a relation), {@code Peru = the country} (two mentions of one referent).
 */
final class MentionFacts {
    private static final Lexicon LEXICON =
            LexiconReader.read(LexiconSource.bundled()).lexicon();
    private static final CoreNlpAnalyzer ANALYZER = CoreNlpAnalyzer.load(ReportingVerbs.of(LEXICON), ClauseReader.NONE);
    private static final MentionFinder FINDER =
            new MentionFinder(LEXICON, new BundledGazetteer(), new NounTypes(LEXICON));

    private MentionFacts() {}

    static Mentions mentions(String text) {
        Outcome<Document> read = TextReader.read("test.txt", text, Document.Metadata.NONE);
        return FINDER.find(ANALYZER.analyze(((Outcome.Done<Document>) read).value()));
    }

    static Set<String> in(String text) {
        Mentions mentions = mentions(text);
        Set<String> facts = new TreeSet<>(Comparator.naturalOrder());
        for (Referent r : mentions.referents()) {
            facts.add(local(r.type()) + " " + r.name());
            for (Mention a : r.mentions()) {
                r.mentions().stream().filter(b -> !a.equals(b)).forEach(b -> facts.add(a.text() + " = " + b.text()));
            }
        }
        for (NominalRelation r : mentions.relations()) {
            String object =
                    r.object() < 0 ? "" : mentions.referents().get(r.object()).name();
            String title = r.title()
                    .map(t -> " " + t + (object.isEmpty() ? "" : " of"))
                    .orElse("");
            String subject = mentions.referents().get(r.subject()).name();
            String property = r.former() ? "held" : local(r.property());
            facts.add((subject + " " + property + title + " " + object).trim());
            r.shortcut().ifPresent(s -> facts.add(subject + " " + local(s) + " " + object));
        }
        return facts;
    }

    private static String local(String iri) {
        return iri.substring(Math.max(iri.lastIndexOf('#'), iri.lastIndexOf('/')) + 1);
    }
}
