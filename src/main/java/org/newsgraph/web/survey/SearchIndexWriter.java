package org.newsgraph.web.survey;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.SortedSetDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.BytesRef;
import org.newsgraph.graph.Vocabulary;
import org.newsgraph.web.model.EventRow;
import org.newsgraph.web.model.Events;
import org.newsgraph.web.model.Places;
import org.newsgraph.web.naming.GraphView;
import org.newsgraph.web.naming.Words;

/**
 * Puts names, sentences and events into an index, or brings those that are there up to date. Each entry says what of the graph it
 * was made of, see {@link Reads}.
 */
final class SearchIndexWriter implements AutoCloseable {
    /** Field of what an entry was made of. */
    static final String READ = "read";

    private final Reads reads;
    private final GraphView view;
    private final Words words;
    private final Events events;
    private final Places places;
    private final Directory directory;
    private final IndexWriter writer;

    /** @param folder of a new index, or of one to be changed */
    SearchIndexWriter(GraphView view, Words words, Path folder) throws IOException {
        this.reads = new Reads(view.data());
        this.view = view.of(reads);
        this.words = words.of(this.view);
        this.events = new Events(this.view, this.words);
        this.places = new Places(this.view);
        this.directory = FSDirectory.open(folder);
        this.writer = new IndexWriter(directory, new IndexWriterConfig(NameAnalyzer.forFields()));
    }

    /** Adds what there is to say of a thing, which is not in the index yet. */
    void add(Entry entry) throws IOException {
        Optional<Document> document = document(entry);
        if (document.isPresent()) {
            writer.addDocument(document.get());
        }
    }

    /** Says of a thing what there is to say of it now, if anything. */
    void update(Entry entry) throws IOException {
        Term key = new Term("key", entry.key());
        Optional<Document> document = entry.isIn(view) ? document(entry) : Optional.empty();
        if (document.isPresent()) {
            writer.updateDocument(key, document.get());
        } else {
            writer.deleteDocuments(key);
        }
    }

    private Optional<Document> document(Entry entry) {
        reads.begin();
        Optional<Document> made =
                switch (entry.kind()) {
                    case NAME -> Optional.of(name(entry));
                    case SENTENCE -> sentence(entry);
                    case EVENT -> Optional.of(event(entry));
                };
        made.ifPresent(d -> reads.questions().forEach(q -> d.add(new StringField(READ, q, Field.Store.NO))));
        return made;
    }

    private Document name(Entry entry) {
        Document document = begun(entry);
        Stream.of(Vocabulary.LABEL, Vocabulary.ALT_LABEL)
                .flatMap(p -> view.objects(entry.thing(), p).stream())
                .forEach(n -> document.add(new TextField("name", n.getLiteralLexicalForm(), Field.Store.NO)));
        long documents = view.data().stream(Node.ANY, Vocabulary.IDENTIFIED_AS, entry.thing())
                .count();
        document.add(new StoredField("documents", Long.toString(documents)));
        document.add(new NumericDocValuesField("documents", documents));
        return document;
    }

    private Optional<Document> sentence(Entry entry) {
        return view.text(entry.thing(), Vocabulary.ANCHOR_OF).map(text -> {
            Document document = begun(entry);
            document.add(new TextField("sentence", text, Field.Store.NO));
            return document;
        });
    }

    private Document event(Entry entry) {
        Node event = entry.thing();
        EventRow row = events.row(event);
        Document document = begun(entry);
        view.objects(event, Vocabulary.TYPE).stream()
                .flatMap(t -> view.above(t).stream())
                .filter(Node::isURI)
                .map(Node::getLocalName)
                .distinct()
                .forEach(t -> document.add(new StringField("class", t, Field.Store.NO)));
        row.statuses().forEach(s -> document.add(new StringField("status", s, Field.Store.NO)));
        document.add(new TextField("who", names(event, p -> !isPlace(p)), Field.Store.NO));
        document.add(new TextField("where", names(event, SearchIndexWriter::isPlace), Field.Store.NO));
        places.of(event).forEach(p -> document.add(new SortedSetDocValuesField("at", new BytesRef(p.getURI()))));
        if (!row.date().isEmpty()) {
            document.add(new StringField("date", row.date(), Field.Store.NO));
            document.add(new SortedDocValuesField("date", new BytesRef(row.date())));
        }
        return document;
    }

    private String names(Node event, Function<Node, Boolean> wanted) {
        return view.data().stream(event, Node.ANY, Node.ANY)
                .filter(t -> events.isRole(t.getPredicate()) && wanted.apply(t.getPredicate()))
                .flatMap(t -> Stream.concat(
                        Stream.of(words.label(t.getObject())),
                        view.objects(t.getObject(), Vocabulary.ALT_LABEL).stream()
                                .map(Node::getLiteralLexicalForm)))
                .collect(Collectors.joining(" . "));
    }

    private static boolean isPlace(Node role) {
        return role.equals(Vocabulary.ng("place"))
                || role.equals(Vocabulary.ng("destination"))
                || role.equals(Vocabulary.ng("origin"))
                || role.equals(Vocabulary.ng("target"));
    }

    private static Document begun(Entry entry) {
        Document document = new Document();
        document.add(new StringField("key", entry.key(), Field.Store.YES));
        document.add(new StoredField("iri", entry.thing().getURI()));
        document.add(new SortedDocValuesField("iri", new BytesRef(entry.thing().getURI())));
        document.add(new StringField("is", entry.kind().name(), Field.Store.NO));
        return document;
    }

    @Override
    public void close() throws IOException {
        writer.close();
        directory.close();
    }
}
