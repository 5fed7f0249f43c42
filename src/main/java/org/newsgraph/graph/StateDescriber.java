package org.newsgraph.graph;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.newsgraph.claim.Claim.Content;
import org.newsgraph.claim.Filler;
import org.newsgraph.entity.Entity;

/**
 * What relation claims and post claims are about: a state, named by subject, predicate and object but not asserted. Claims of
 * any document that say the same share it; rules assert its triple where a claim warrants that.
 */
final class StateDescriber {
    /** Titles that have one word for all: a spokeswoman is found as a spokesperson too. */
    private static final Pattern GENDERED =
            Pattern.compile("((?:.* )?(?:Spokes|Chair|Congress|Assembly|Ombuds|Council))(?:man|woman)");

    private final DocumentNodes nodes;
    private final Graph graph;

    StateDescriber(DocumentNodes nodes, Graph graph) {
        this.nodes = nodes;
        this.graph = graph;
    }

    /** Empty where the subject has no node of its own. */
    Optional<Node> describe(Content.Relation relation) {
        Optional<Node> subject = nodes.node(relation.subject()).filter(Node::isURI);
        Optional<Node> object = nodes.node(relation.object());
        return subject.flatMap(s -> object.map(o -> state(s, Vocabulary.iri(relation.property()), o)));
    }

    /** Empty where the holder is no entity. */
    Optional<Node> describe(Content.Post post) {
        if (!(post.person() instanceof Filler.Entity holder)) {
            return Optional.empty();
        }
        Node held = describePost(post, nodes.entity(nodes.referent(holder.mention())));
        return Optional.of(
                state(nodes.entityNode(holder.mention()), post.former() ? Vocabulary.HELD : Vocabulary.HOLDS, held));
    }

    private Node state(Node subject, Node predicate, Node object) {
        Node node = nodes.hashed("state", List.of(subject, predicate, object));
        graph.add(node, Vocabulary.TYPE, Vocabulary.STATE);
        graph.add(node, Vocabulary.SUBJECT, subject);
        graph.add(node, Vocabulary.PREDICATE, predicate);
        graph.add(node, Vocabulary.OBJECT, object);
        return node;
    }

    private Node describePost(Content.Post post, Entity holder) {
        Optional<Entity> body = post.of()
                .filter(Filler.Entity.class::isInstance)
                .map(of -> nodes.entity(nodes.referent(((Filler.Entity) of).mention())));
        Node node = nodes.iris().named("post", postName(post.title(), body, holder));
        graph.add(node, Vocabulary.TYPE, Vocabulary.POST);
        graph.add(node, Vocabulary.TITLE, Literals.text(post.title()));
        graph.add(
                node,
                Vocabulary.LABEL,
                Literals.label(body.map(b -> post.title() + " of " + b.label()).orElse(post.title())));
        Matcher gendered = GENDERED.matcher(post.title());
        if (gendered.matches()) {
            graph.add(node, Vocabulary.ALT_LABEL, Literals.label(gendered.group(1) + "person"));
        }
        body.ifPresent(b -> {
            graph.add(node, Vocabulary.POST_IN, nodes.iris().path(b.key()));
            post.shortcut().ifPresent(s -> graph.add(node, Vocabulary.CONFERS, Vocabulary.iri(s)));
        });
        return node;
    }

    /** Posts of one title are the same only in the same body; a post of an unknown body belongs to its holder. */
    private static String postName(String title, Optional<Entity> body, Entity holder) {
        String of =
                body.map(Entity::key).map(key -> "-of-" + flat(key)).orElseGet(() -> "-held-by-" + flat(holder.key()));
        return Iris.slug(title) + of;
    }

    private static String flat(String key) {
        return key.replaceFirst("^country/", "").replace('/', '-');
    }
}
