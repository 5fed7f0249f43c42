package org.newsgraph.web;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.newsgraph.graph.VoidStatistics;

/** A survey's folder: the search index, and beside it what else is known, which is written last. */
final class SurveyFolder {
    private static final String SUMMARY = "survey.json";
    private static final ObjectMapper JSON = new ObjectMapper();

    private SurveyFolder() {}

    /**
     * What a survey found besides the index.
     *
     * @param places events by place, most first
     */
    record Summary(VoidStatistics statistics, List<Node> leading, Map<Node, Integer> places) {}

    /** Whether a whole survey is there. */
    static boolean isWhole(Path folder) {
        return Files.isRegularFile(folder.resolve(SUMMARY));
    }

    static void write(Summary summary, Path folder) throws IOException {
        ObjectNode root = JSON.createObjectNode();
        VoidStatistics s = summary.statistics();
        root.put("triples", s.triples())
                .put("entities", s.entities())
                .put("subjects", s.subjects())
                .put("objects", s.objects());
        root.set("classes", JSON.valueToTree(s.classes()));
        root.set("properties", JSON.valueToTree(s.properties()));
        root.set("examples", JSON.valueToTree(s.examples()));
        ArrayNode links = root.putArray("links");
        s.links()
                .forEach((link, n) ->
                        links.addArray().add(link.property()).add(link.target()).add(n));
        ArrayNode leading = root.putArray("leading");
        summary.leading().forEach(n -> leading.add(n.getURI()));
        ArrayNode places = root.putArray("places");
        summary.places()
                .forEach((n, events) -> places.addArray().add(n.getURI()).add(events));
        Path part = folder.resolve(SUMMARY + ".part");
        JSON.writeValue(part.toFile(), root);
        Files.move(part, folder.resolve(SUMMARY), StandardCopyOption.ATOMIC_MOVE);
    }

    static Summary read(Path folder) throws IOException {
        JsonNode root = JSON.readTree(folder.resolve(SUMMARY).toFile());
        SortedMap<VoidStatistics.Link, Long> links = new TreeMap<>();
        root.path("links")
                .forEach(l -> links.put(
                        new VoidStatistics.Link(l.get(0).asText(), l.get(1).asText()),
                        l.get(2).asLong()));
        VoidStatistics statistics = new VoidStatistics(
                root.path("triples").asLong(),
                root.path("entities").asLong(),
                root.path("subjects").asLong(),
                root.path("objects").asLong(),
                JSON.convertValue(root.path("classes"), new TypeReference<TreeMap<String, Long>>() {}),
                JSON.convertValue(root.path("properties"), new TypeReference<TreeMap<String, Long>>() {}),
                links,
                JSON.convertValue(root.path("examples"), new TypeReference<TreeSet<String>>() {}));
        List<Node> leading = new ArrayList<>();
        root.path("leading").forEach(n -> leading.add(NodeFactory.createURI(n.asText())));
        Map<Node, Integer> places = new java.util.LinkedHashMap<>();
        root.path("places")
                .forEach(p -> places.put(
                        NodeFactory.createURI(p.get(0).asText()), p.get(1).asInt()));
        return new Summary(statistics, leading, places);
    }
}
