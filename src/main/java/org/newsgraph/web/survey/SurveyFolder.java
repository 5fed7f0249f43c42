package org.newsgraph.web.survey;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.SortedMap;
import java.util.TreeMap;
import org.newsgraph.graph.VoidStatistics;

/** A survey's folder: the search index, and beside it what the graph holds and of which of its states, which is written last. */
final class SurveyFolder {
    private static final String SUMMARY = "survey.json";
    private static final ObjectMapper JSON = new ObjectMapper();

    private SurveyFolder() {}

    /**
     * What stands beside the index.
     *
     * @param state of the graph
     */
    record Summary(VoidStatistics statistics, String state) {}

    /** Whether a whole survey is there. */
    static boolean isWhole(Path folder) {
        return Files.isRegularFile(folder.resolve(SUMMARY));
    }

    /** Whether it is a file of the index. */
    static boolean isOfIndex(Path file) {
        String name = String.valueOf(file.getFileName());
        return !name.startsWith(SUMMARY) && !name.equals("write.lock");
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
        root.set("firstMembers", JSON.valueToTree(s.firstMembers()));
        root.put("state", summary.state());
        ArrayNode links = root.putArray("links");
        s.links()
                .forEach((link, n) ->
                        links.addArray().add(link.property()).add(link.target()).add(n));
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
                JSON.convertValue(root.path("firstMembers"), new TypeReference<TreeMap<String, String>>() {}));
        return new Summary(statistics, root.path("state").asText());
    }
}
