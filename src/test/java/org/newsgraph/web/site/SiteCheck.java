package org.newsgraph.web.site;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Follows every link of a site of files. */
public final class SiteCheck {
    private final Path root;
    private final Map<Path, Set<String>> anchors = new HashMap<>();

    private SiteCheck(Path root) {
        this.root = root.toAbsolutePath().normalize();
    }

    /** Links that lead nowhere, and what pages would ask other hosts for, each with the page. */
    public static List<String> faults(Path root) {
        SiteCheck check = new SiteCheck(root);
        return pages(root).stream().flatMap(p -> check.faultsOf(p).stream()).toList();
    }

    /** All HTML files. */
    public static List<Path> pages(Path root) {
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(f -> f.toString().endsWith(".html")).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Document parsed(Path page) {
        try {
            return Jsoup.parse(page.toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<String> faultsOf(Path page) {
        Path file = page.toAbsolutePath().normalize();
        List<String> faults = new ArrayList<>();
        Document document = parsed(file);
        for (Element e : document.select("[href], [src], [action]")) {
            for (String attribute : List.of("href", "src", "action")) {
                if (e.hasAttr(attribute) && isFault(file, e, e.attr(attribute))) {
                    faults.add(root.relativize(file) + ": " + e.attr(attribute));
                }
            }
        }
        document.select("form").forEach(f -> faults.add(root.relativize(file) + " has a form"));
        return faults;
    }

    private boolean isFault(Path page, Element element, String address) {
        if (address.matches("[A-Za-z][A-Za-z0-9+.-]*:.*|//.*")) {
            return !(element.normalName().equals("a") && address.matches("https?://.*"));
        }
        int hash = address.indexOf('#');
        String path = hash < 0 ? address : address.substring(0, hash);
        Path target = path.isEmpty()
                ? page
                : page.resolveSibling(URI.create(path).getPath()).normalize();
        boolean there = !path.startsWith("/") && target.startsWith(root) && Files.isRegularFile(target);
        return !there || hash >= 0 && !anchors(target).contains(address.substring(hash + 1));
    }

    private Set<String> anchors(Path page) {
        return anchors.computeIfAbsent(
                page,
                p -> parsed(p).select("[id]").stream().map(Element::id).collect(Collectors.toCollection(TreeSet::new)));
    }

    public static void main(String[] args) {
        faults(Path.of(args[0])).forEach(System.out::println);
    }
}
