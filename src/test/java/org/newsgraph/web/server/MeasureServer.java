package org.newsgraph.web.server;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.newsgraph.graph.BundledGraphs;
import org.newsgraph.graph.Vocabulary;
import org.newsgraph.guard.Limits;
import org.newsgraph.store.StoreChanges;
import org.newsgraph.store.StoreFolder;
import org.newsgraph.store.StoreGraph;
import org.newsgraph.web.naming.GraphView;
import org.newsgraph.web.page.SourceTexts;
import org.newsgraph.web.rdf.TextPolicy;
import org.newsgraph.web.survey.Kept;

/**
 * What pages of a store cost: {@code MeasureServer STORE [ROUNDS]} serves it and asks for pages of every kind, one at a time: a
 * sample of each kind of thing drawn by a fixed seed, the entities that most mentions name, searches, and the views. Says for each
 * kind the median, the 95th percentile and the longest time in milliseconds, the processor time of one page, how long the server took to be ready, and the
 * process's memory.
 */
public final class MeasureServer {
    private static final int SAMPLE = 40;
    private static final List<String> KINDS =
            List.of("person", "organization", "country", "city", "claim", "event", "document");
    private static final OperatingSystemMXBean PROCESS =
            (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private MeasureServer() {}

    /** @param words the store, and how often each page is asked for */
    public static void main(String[] words) throws Exception {
        int rounds = words.length > 1 ? Integer.parseInt(words[1]) : 1;
        try (StoreGraph store = StoreGraph.open(Path.of(words[0]))) {
            long begun = System.nanoTime();
            GraphView view = new GraphView(store.whole(), BundledGraphs.ontology(), GraphView.baseOf(store.whole()));
            Limits limits = new Limits(Duration.ofSeconds(30), 100_000, 4);
            Path kept = new StoreFolder(Path.of(words[0])).search();
            Settings settings = new Settings(
                    0,
                    false,
                    TextPolicy.FULL,
                    limits,
                    Optional.of(new Kept(kept, store.state(), new StoreChanges(kept))));
            try (WebServer server =
                    WebServer.start(view, settings, new SourceTexts(Stream.empty()), Optional.empty())) {
                String root = "http://localhost:" + server.port();
                while (body(root + "/search?q=war").contains("being")) {
                    Thread.sleep(100);
                }
                System.out.printf("ready after %.1f s%n", (System.nanoTime() - begun) / 1e9);
                Map<String, List<String>> pages = pages(view, root);
                pages.forEach((kind, all) -> measure(kind, all, rounds));
                memory();
            }
        }
    }

    private static Map<String, List<String>> pages(GraphView view, String root) {
        Map<String, List<String>> pages = new LinkedHashMap<>();
        List<Node> hot = view.read(() -> hot(view));
        System.out.println(
                "most named: " + hot.stream().map(Node::getURI).limit(8).collect(Collectors.joining(" ")));
        pages.put("entity, most named", addresses(root, hot));
        view.read(() -> samples(view)).forEach((kind, things) -> pages.put(kind, addresses(root, things)));
        pages.put(
                "search",
                Stream.of(
                                "war",
                                "united states",
                                "president",
                                "killed",
                                "minister said",
                                "new york",
                                "attack",
                                "tru",
                                "north korea",
                                "peace talks",
                                "oil price",
                                "court",
                                "elections",
                                "police officers")
                        .map(q -> root + "/search?q=" + URLEncoder.encode(q, StandardCharsets.UTF_8))
                        .toList());
        for (String path : List.of("", "timeline", "timeline?where=Iraq", "map", "network", "counts", "questions")) {
            pages.put("/" + path, List.of(root + "/" + path));
        }
        pages.put(
                "turtle",
                addresses(root, hot).stream()
                        .map(a -> a.replaceFirst("html$", "ttl"))
                        .toList());
        return pages;
    }

    /** The entities that most referents of documents are identified as. */
    private static List<Node> hot(GraphView view) {
        Map<Node, Integer> named = new LinkedHashMap<>();
        view.data().stream(Node.ANY, Vocabulary.IDENTIFIED_AS, Node.ANY)
                .forEach(t -> named.merge(t.getObject(), 1, Integer::sum));
        return named.entrySet().stream()
                .sorted(Map.Entry.<Node, Integer>comparingByValue(Comparator.reverseOrder()))
                .limit(20)
                .map(Map.Entry::getKey)
                .toList();
    }

    /** Things by kind, as their IRIs tell. */
    private static Map<String, List<Node>> samples(GraphView view) {
        Map<String, List<Node>> all = new LinkedHashMap<>();
        KINDS.forEach(kind -> all.put(kind, new ArrayList<>()));
        view.data().stream(Node.ANY, Vocabulary.TYPE, Node.ANY)
                .map(Triple::getSubject)
                .filter(n -> n.isURI() && n.getURI().startsWith(view.base()))
                .filter(n -> !n.getURI().contains("#"))
                .distinct()
                .forEach(n -> {
                    String path = n.getURI().substring(view.base().length());
                    all.computeIfPresent(path.replaceFirst("/.*", ""), (kind, things) -> {
                        things.add(n);
                        return things;
                    });
                });
        all.replaceAll((kind, things) -> {
            java.util.Collections.shuffle(things, new Random(7));
            return things.stream().limit(SAMPLE).toList();
        });
        return all;
    }

    private static List<String> addresses(String root, List<Node> things) {
        return things.stream()
                .map(n -> root + URI.create(n.getURI()).getRawPath() + ".html")
                .toList();
    }

    private static void measure(String kind, List<String> pages, int rounds) {
        List<Double> times = new ArrayList<>();
        String longest = "";
        long bytes = 0;
        long used = PROCESS.getProcessCpuTime();
        for (int round = 0; round < rounds; round++) {
            for (String page : pages) {
                long begun = System.nanoTime();
                bytes = Math.max(bytes, body(page).length());
                double time = (System.nanoTime() - begun) / 1e6;
                longest = times.stream().allMatch(t -> t < time) ? page : longest;
                times.add(time);
            }
        }
        double processor = (PROCESS.getProcessCpuTime() - used) / 1e6 / times.size();
        times.sort(Comparator.naturalOrder());
        System.out.printf(
                "%-20s %4d asked, median %7.1f ms, 95th percentile %7.1f ms, longest %7.1f ms (%s), %.0f ms of processor time each, largest %d kB%n",
                kind,
                times.size(),
                times.get(times.size() / 2),
                times.get((int) Math.ceil(times.size() * 0.95) - 1),
                times.get(times.size() - 1),
                longest.replaceFirst("^http://[^/]*", ""),
                processor,
                bytes / 1000);
    }

    private static String body(String address) {
        try {
            HttpResponse<String> answer = CLIENT.send(
                    HttpRequest.newBuilder(URI.create(address)).build(), HttpResponse.BodyHandlers.ofString());
            if (answer.statusCode() != 200) {
                System.out.println(answer.statusCode() + " " + address);
            }
            return answer.body();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void memory() throws IOException {
        System.gc();
        Runtime runtime = Runtime.getRuntime();
        System.out.printf("heap %d MB, ", (runtime.totalMemory() - runtime.freeMemory()) >> 20);
        try (Stream<String> lines = Files.lines(Path.of("/proc/self/status"))) {
            System.out.println(lines.filter(l -> l.matches("(VmRSS|VmHWM|RssAnon):.*"))
                    .map(l -> l.replaceAll("\\s+", " "))
                    .collect(Collectors.joining(", ")));
        }
    }
}
