package org.newsgraph.graph;

import java.util.Comparator;
import java.util.SortedSet;
import java.util.TreeSet;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.newsgraph.entity.Entity;
import org.newsgraph.mention.Mention;
import org.newsgraph.mention.Referent;

/**
 * Mentions, the referents of the document that they stand for, and the entities these were identified as, with the evidence:
 * so every step of identity can be seen and undone.
 */
final class MentionDescriber {
    private final DocumentNodes nodes;
    private final DocumentDescriber texts;
    private final Graph graph;
    private final SortedSet<Entity> described = new TreeSet<>(Comparator.comparing(Entity::key));

    MentionDescriber(DocumentNodes nodes, DocumentDescriber texts, Graph graph) {
        this.nodes = nodes;
        this.texts = texts;
        this.graph = graph;
    }

    /** Describes the mention, once however often it is used, and gives its node. */
    Node describe(Mention mention) {
        Referent referent = nodes.referent(mention);
        Entity entity = nodes.entity(referent);
        Node node = texts.describe(mention.span(), Vocabulary.OFFSET_STRING);
        graph.add(node, Vocabulary.TA_IDENT_REF, nodes.entityNode(mention));
        graph.add(node, Vocabulary.REFERENT_OF, nodes.referentNode(referent));
        describe(referent, entity);
        return node;
    }

    private void describe(Referent referent, Entity entity) {
        Node node = nodes.referentNode(referent);
        graph.add(node, Vocabulary.TYPE, Vocabulary.REFERENT);
        graph.add(node, Vocabulary.IDENTIFIED_AS, nodes.iris().path(entity.key()));
        entity.members().stream()
                .filter(m -> m.referent() == referent.index()
                        && m.document().equals(nodes.document().key()))
                .forEach(m -> {
                    graph.add(node, Vocabulary.EVIDENCE, Literals.text(m.evidence()));
                    graph.add(node, Vocabulary.CONFIDENCE, Literals.decimal(m.confidence()));
                });
        described.add(entity);
    }

    /** The entities that the described mentions refer to. */
    SortedSet<Entity> entities() {
        return described;
    }
}
