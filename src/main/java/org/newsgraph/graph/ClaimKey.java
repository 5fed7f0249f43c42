package org.newsgraph.graph;

import java.util.ArrayList;
import java.util.List;
import org.newsgraph.claim.Claim;
import org.newsgraph.claim.Filler;
import org.newsgraph.document.Span;

/**
 * What tells a claim from every other: its document, its trigger, and what it says with which words. Says nothing of
 * entities, so that a claim keeps its name when other documents change whom its mentions are taken for.
 */
final class ClaimKey {
    private final DocumentNodes nodes;

    ClaimKey(DocumentNodes nodes) {
        this.nodes = nodes;
    }

    List<String> of(Claim claim) {
        List<String> key = new ArrayList<>();
        key.add(nodes.document().key());
        key.add(span(claim.trigger()));
        key.add(claim.status().name());
        addContent(claim.content(), key);
        return key;
    }

    private void addContent(Claim.Content content, List<String> key) {
        if (content instanceof Claim.Content.Event event) {
            key.add(event.type());
            event.roles().forEach((role, fillers) -> {
                key.add(role);
                fillers.forEach(f -> key.add(filler(f)));
            });
        } else if (content instanceof Claim.Content.Relation relation) {
            key.addAll(List.of(relation.property(), filler(relation.subject()), filler(relation.object())));
        } else if (content instanceof Claim.Content.Post post) {
            key.addAll(List.of("post", filler(post.person()), post.title(), String.valueOf(post.former())));
            post.of().ifPresent(of -> key.add(filler(of)));
        } else if (content instanceof Claim.Content.Count count) {
            key.addAll(List.of(
                    count.kind(),
                    String.valueOf(count.quantity().value()),
                    count.quantity().comparator().localName(),
                    count.group()));
        }
    }

    private String filler(Filler filler) {
        if (filler instanceof Filler.Entity entity) {
            return "mention " + span(entity.mention().span());
        }
        if (filler instanceof Filler.Event event) {
            return "event " + span(nodes.claim(event.claim()).trigger());
        }
        if (filler instanceof Filler.Number number) {
            return "number " + number.value();
        }
        return "text " + ((Filler.Text) filler).value();
    }

    private static String span(Span span) {
        return span.begin() + "-" + span.end();
    }
}
