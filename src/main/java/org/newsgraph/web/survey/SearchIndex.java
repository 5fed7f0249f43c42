package org.newsgraph.web.survey;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TermRangeQuery;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;

/** Full-text search over names and sentences, and events by what they are. */
public final class SearchIndex implements AutoCloseable {
    private static final int RANKED = 500;
    private static final SortField BY_IRI = new SortField("iri", SortField.Type.STRING);
    private static final Sort BEST_FIRST = new Sort(SortField.FIELD_SCORE, BY_IRI);

    private final Directory directory;
    private final DirectoryReader reader;
    private final IndexSearcher searcher;
    private final Analyzer analyzer = NameAnalyzer.forFields();

    /** @param folder of a whole index */
    SearchIndex(Path folder) throws IOException {
        this.directory = FSDirectory.open(folder);
        this.reader = DirectoryReader.open(directory);
        this.searcher = new IndexSearcher(reader);
        searcher.setSimilarity(new LoneSimilarity());
    }

    /** Number of names, sentences and events. */
    int size() {
        return reader.numDocs();
    }

    /** What was made of answers to these questions, see {@link Reads}. */
    List<Entry> madeOf(Collection<BytesRef> questions) {
        try {
            TopDocs found = searcher.search(
                    new TermInSetQuery(SearchIndexWriter.READ, questions), Math.max(1, size()), Sort.INDEXORDER);
            return Stream.of(found.scoreDocs)
                    .map(d -> Entry.of(stored(d, "key")))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The things with names that most documents name, those first. */
    List<Node> leading(int most) {
        Sort byDocuments = new Sort(new SortField("documents", SortField.Type.LONG, true), BY_IRI);
        try {
            return page(searcher.search(is(Entry.Kind.NAME), most, byDocuments), 0, most)
                    .things();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The places with most events and how many these are, most first. */
    Map<Node, Integer> places(int most) {
        Map<String, Integer> events = new HashMap<>();
        try {
            for (LeafReaderContext leaf : reader.leaves()) {
                count(leaf.reader(), events);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Map<Node, Integer> leading = new LinkedHashMap<>();
        events.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(most)
                .forEach(e -> leading.put(NodeFactory.createURI(e.getKey()), e.getValue()));
        return leading;
    }

    private static void count(LeafReader part, Map<String, Integer> events) throws IOException {
        SortedSetDocValues places = DocValues.getSortedSet(part, "at");
        int[] counts = new int[Math.toIntExact(places.getValueCount())];
        Bits there = part.getLiveDocs();
        for (int doc = places.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = places.nextDoc()) {
            for (int i = 0; (there == null || there.get(doc)) && i < places.docValueCount(); i++) {
                counts[Math.toIntExact(places.nextOrd())]++;
            }
        }
        for (int i = 0; i < counts.length; i++) {
            if (counts[i] > 0) {
                events.merge(places.lookupOrd(i).utf8ToString(), counts[i], Integer::sum);
            }
        }
    }

    private static Query is(Entry.Kind kind) {
        return new TermQuery(new Term("is", kind.name()));
    }

    /**
     * Things found.
     *
     * @param things best first, or in order of time
     * @param total how many there are in all
     */
    public record Found(List<Node> things, long total) {}

    /** Things that have all these words in their names; those that more documents name first. */
    public Found names(String words, int offset, int limit) {
        Query query = all("name", words);
        TopDocs found = search(query, RANKED);
        List<Ranked> ranked = new ArrayList<>();
        for (ScoreDoc doc : found.scoreDocs) {
            int documents = Integer.parseInt(stored(doc, "documents"));
            ranked.add(new Ranked(stored(doc, "iri"), doc.score * (float) Math.log(2.0 + documents)));
        }
        ranked.sort(Comparator.comparing(Ranked::score).reversed().thenComparing(Ranked::iri));
        return new Found(
                ranked.stream()
                        .skip(offset)
                        .limit(limit)
                        .map(r -> NodeFactory.createURI(r.iri()))
                        .toList(),
                count(query));
    }

    private record Ranked(String iri, float score) {}

    /** Sentences that have all these words, best first. */
    public Found sentences(String words, int offset, int limit) {
        Query query = all("sentence", words);
        return page(search(query, offset + limit), offset, count(query));
    }

    /** Events that fit, in order of time, those without a date last. */
    public Found events(EventFilter filter, int offset, int limit) {
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        must(query, is(Entry.Kind.EVENT));
        exact(query, "class", filter.type());
        exact(query, "status", filter.status());
        if (!filter.who().isBlank()) {
            must(query, all("who", filter.who()));
        }
        if (!filter.where().isBlank()) {
            must(query, all("where", filter.where()));
        }
        if (!filter.from().isBlank() || !filter.to().isBlank()) {
            String to = filter.to().isBlank() ? "9999" : filter.to() + "~";
            must(
                    query,
                    TermRangeQuery.newStringRange(
                            "date", filter.from().isBlank() ? "0" : filter.from(), to, true, true));
        }
        SortField date = new SortField("date", SortField.Type.STRING);
        date.setMissingValue(SortField.STRING_LAST);
        try {
            BooleanQuery fitting = query.build();
            TopDocs found = searcher.search(fitting, Math.max(1, offset + limit), new Sort(date, BY_IRI));
            return page(found, offset, searcher.count(fitting));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void exact(BooleanQuery.Builder query, String field, String value) {
        if (!value.isBlank()) {
            must(query, new TermQuery(new Term(field, value)));
        }
    }

    private static void must(BooleanQuery.Builder query, Query part) {
        query.add(part, BooleanClause.Occur.MUST);
    }

    private Found page(TopDocs found, int offset, int total) {
        return new Found(
                Stream.of(found.scoreDocs)
                        .skip(offset)
                        .map(d -> NodeFactory.createURI(stored(d, "iri")))
                        .toList(),
                total);
    }

    /** All that fit: what a search says besides its best is exact up to a thousand only. */
    private int count(Query query) {
        try {
            return searcher.count(query);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private TopDocs search(Query query, int limit) {
        try {
            return searcher.search(query, Math.max(1, limit), BEST_FIRST, true);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String stored(ScoreDoc doc, String field) {
        try {
            StoredFields fields = reader.storedFields();
            return String.valueOf(fields.document(doc.doc).get(field));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** All words must be there; the last may be the beginning of one. */
    private Query all(String field, String words) {
        List<String> terms = terms(field, words);
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        for (int i = 0; i < terms.size(); i++) {
            Term term = new Term(field, terms.get(i));
            if (i < terms.size() - 1) {
                must(query, new TermQuery(term));
            } else {
                BooleanQuery.Builder last = new BooleanQuery.Builder();
                last.add(new TermQuery(term), BooleanClause.Occur.SHOULD);
                last.add(new PrefixQuery(new Term(field, begun(words))), BooleanClause.Occur.SHOULD);
                must(query, last.build());
            }
        }
        return query.build();
    }

    /** The last word as it was typed, since the stem of a beginning is no beginning of a stem. */
    private String begun(String words) {
        List<String> typed = terms("name", words);
        return typed.isEmpty() ? "" : typed.get(typed.size() - 1);
    }

    private List<String> terms(String field, String words) {
        List<String> terms = new ArrayList<>();
        try (var stream = analyzer.tokenStream(field, words)) {
            CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
            stream.reset();
            while (stream.incrementToken() && terms.size() < 30) {
                terms.add(term.toString());
            }
            stream.end();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return terms;
    }

    @Override
    public void close() {
        try {
            reader.close();
            directory.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
