package org.newsgraph.web;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.BytesRef;
import org.newsgraph.graph.Vocabulary;

/** Puts names, sentences and events into an index. */
final class SearchIndexWriter implements AutoCloseable {
    private final GraphView view;
    private final Words words;
    private final Events events;
    private final Directory directory;
    private final IndexWriter writer;

    SearchIndexWriter(GraphView view, Words words, Path folder) throws IOException {
        this.view = view;
        this.words = words;
        this.events = new Events(view, words);
        this.directory = FSDirectory.open(folder);
        this.writer = new IndexWriter(directory, new IndexWriterConfig(NameAnalyzer.forFields()));
    }

    /** @param documents how many documents name the thing */
    void addName(Node thing, int documents) throws IOException {
        Document document = document(thing, "name");
        Stream.of(Vocabulary.LABEL, Vocabulary.ALT_LABEL)
                .flatMap(p -> view.objects(thing, p).stream())
                .forEach(n -> document.add(new TextField("name", n.getLiteralLexicalForm(), Field.Store.NO)));
        document.add(new StoredField("documents", Integer.toString(documents)));
        writer.addDocument(document);
    }

    void addSentence(Node sentence) throws IOException {
        Optional<String> text = view.text(sentence, Vocabulary.ANCHOR_OF);
        if (text.isPresent()) {
            Document document = document(sentence, "sentence");
            document.add(new TextField("sentence", text.get(), Field.Store.NO));
            writer.addDocument(document);
        }
    }

    void addEvent(Node event) throws IOException {
        EventRow row = events.row(event);
        Document document = document(event, "event");
        view.objects(event, Vocabulary.TYPE).stream()
                .flatMap(t -> view.above(t).stream())
                .filter(Node::isURI)
                .map(Node::getLocalName)
                .distinct()
                .forEach(t -> document.add(new StringField("class", t, Field.Store.NO)));
        row.statuses().forEach(s -> document.add(new StringField("status", s, Field.Store.NO)));
        document.add(new TextField("who", names(event, p -> !isPlace(p)), Field.Store.NO));
        document.add(new TextField("where", names(event, SearchIndexWriter::isPlace), Field.Store.NO));
        if (!row.date().isEmpty()) {
            document.add(new StringField("date", row.date(), Field.Store.NO));
            document.add(new SortedDocValuesField("date", new BytesRef(row.date())));
        }
        writer.addDocument(document);
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

    private static Document document(Node thing, String kind) {
        Document document = new Document();
        document.add(new StringField("iri", thing.getURI(), Field.Store.YES));
        document.add(new SortedDocValuesField("iri", new BytesRef(thing.getURI())));
        document.add(new StringField("is", kind, Field.Store.NO));
        return document;
    }

    @Override
    public void close() throws IOException {
        writer.close();
        directory.close();
    }
}
