package org.newsgraph.web.view;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.newsgraph.graph.Vocabulary;
import org.newsgraph.web.model.Fact;
import org.newsgraph.web.naming.GraphView;
import org.newsgraph.web.naming.Words;
import org.newsgraph.web.page.Templates;
import org.newsgraph.web.picture.Network;

/** Who did what to whom, as a picture and as a list. */
final class NetworkView implements View {
    private static final int TRIPLES = 4000;
    private static final int LISTED = 200;
    /** What is done by one to another; what places and bodies are to each other would hide it. */
    private static final List<String> DEEDS = List.of(
            "requestedAssistanceFrom",
            "sentForcesTo",
            "plansToSendForcesTo",
            "deployedTo",
            "withdrewFrom",
            "attacked",
            "seized",
            "surrounded",
            "setFireTo",
            "looted",
            "tookControlOf",
            "clashedWith",
            "dismissed",
            "appointed",
            "detained",
            "accused",
            "metWith",
            "signed",
            "electedTo",
            "resignedFrom",
            "memberOf",
            "headOfStateOf",
            "headOfGovernmentOf",
            "chairOf",
            "spokespersonOf");

    private final GraphView view;
    private final Words words;
    private final Templates templates;

    NetworkView(GraphView view, Words words, Templates templates) {
        this.view = view;
        this.words = words;
        this.templates = templates;
    }

    /** The network as it is drawn for one kind of screen. */
    public record Drawn(String sheet, Network network) {}

    @Override
    public byte[] page(Asked asked) {
        String relation = DEEDS.contains(asked.get("relation")) ? asked.get("relation") : "";
        return view.read(() -> {
            List<Triple> triples = (relation.isEmpty() ? DEEDS.stream() : Stream.of(relation))
                    .flatMap(this::triples)
                    .toList();
            Map<String, Object> values = new HashMap<>();
            values.put("title", "Network");
            values.put("relation", relation);
            values.put("relations", relations());
            values.put(
                    "sheets",
                    Stream.of(Network.Sheet.values())
                            .map(sheet ->
                                    new Drawn(sheet.name().toLowerCase(Locale.ROOT), Network.of(triples, words, sheet)))
                            .toList());
            values.put(
                    "facts",
                    triples.stream()
                            .limit(LISTED)
                            .map(t -> new Fact(
                                    words.link(t.getSubject()),
                                    words.link(t.getPredicate()),
                                    words.link(t.getObject()),
                                    List.of(),
                                    0))
                            .toList());
            values.put("cut", triples.size() > LISTED);
            return templates.render("network", values);
        });
    }

    @Override
    public Choices choices() {
        return new Choices(
                "relation",
                view.read(() -> relations().stream().map(Choice::value).toList()));
    }

    private Stream<Triple> triples(String relation) {
        return view.data().stream(Node.ANY, Vocabulary.ng(relation), Node.ANY)
                .filter(t -> t.getSubject().isURI() && t.getObject().isURI())
                .limit(TRIPLES)
                .sorted(Comparator.comparing(Triple::toString));
    }

    private List<Choice> relations() {
        return DEEDS.stream()
                .filter(r -> view.data().contains(Node.ANY, Vocabulary.ng(r), Node.ANY))
                .map(r -> new Choice(r, words.label(Vocabulary.ng(r))))
                .sorted(Comparator.comparing(Choice::text))
                .toList();
    }
}
