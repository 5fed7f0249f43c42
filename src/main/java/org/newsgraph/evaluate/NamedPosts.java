package org.newsgraph.evaluate;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.newsgraph.document.Span;
import org.newsgraph.evaluate.DocumentEntities.Annotated;
import org.newsgraph.graph.CodePoints;
import org.newsgraph.mention.Mentions;

/** The posts that a document names, in the entities form: one entity for each title. */
record NamedPosts(Mentions mentions, CodePoints text) {
    List<Annotated> list() {
        Map<String, List<Span>> byTitle = new TreeMap<>();
        mentions.titles()
                .forEach(t -> byTitle.computeIfAbsent(t.label().toLowerCase(Locale.ROOT), k -> new ArrayList<>())
                        .add(EntitiesExport.codePoints(t.span(), text)));
        return byTitle.entrySet().stream()
                .map(e -> EntitiesExport.local(e.getKey(), "Post", e.getValue()))
                .toList();
    }
}
