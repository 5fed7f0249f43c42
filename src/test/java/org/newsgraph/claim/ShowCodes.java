package org.newsgraph.claim;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.newsgraph.evaluate.CodedEvents;
import org.newsgraph.evaluate.EventCodes;
import org.newsgraph.graph.BundledGraphs;

final class ShowCodes {
    public static void main(String[] args) throws IOException {
        ObjectMapper json = new ObjectMapper();
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        CodedEvents coded = new CodedEvents(new EventCodes(BundledGraphs.ontology()));
        List<String> lines = new ArrayList<>();
        int right = 0, n = 0;
        for (String l : Files.readAllLines(Path.of(args[0]))) {
            JsonNode g = json.readTree(l);
            Claims claims = TestPipeline.claims(g.path("text").asText());
            ObjectNode o = json.createObjectNode().put("id", g.path("id").asText());
            ArrayNode t = o.putArray("triples");
            coded.records(claims).forEach(r -> t.addObject().put("s", r.source()).put("p", r.category()).put("o", r.target()));
            boolean ok = coded.categories(claims).contains(g.path("category").asText());
            n++;
            right += ok ? 1 : 0;
            lines.add(json.writeValueAsString(o));
            out.println((ok ? "ok   " : "MISS ") + g.path("id").asText().substring(12) + " " + g.path("category").asText() + " | " + g.path("text").asText());
            out.println("     gold " + g.path("triples"));
            out.println("     sys  " + t);
            List<String> full = ClaimText.full(claims);
            claims.claims().stream().filter(c -> c.content() instanceof Claim.Content.Event)
                .forEach(c -> out.println("       " + full.get(c.index())));
        }
        Files.write(Path.of(args[1]), lines);
        out.printf("category accuracy %.3f of %d%n", (double) right / n, n);
    }
}
