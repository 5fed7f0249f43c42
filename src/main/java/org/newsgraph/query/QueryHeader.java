package org.newsgraph.query;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Reads the decorators that grlc puts at the head of a query: lines that begin with {@code #+} and are YAML. Of YAML, what
 * these headers use is understood: {@code key: value}, a value folded over indented lines, and lists of {@code - item} or
 * {@code - key: value}.
 */
final class QueryHeader {
    private static final Pattern LINE = Pattern.compile("^#\\+ ?(.*)$", Pattern.MULTILINE);
    private static final Pattern KEY = Pattern.compile("^([A-Za-z]+):\\s*(.*)$");
    private static final Pattern LIMIT =
            Pattern.compile("^\\s*LIMIT\\s+(\\d+)", Pattern.MULTILINE | Pattern.CASE_INSENSITIVE);
    private static final Pattern VARIABLE = Pattern.compile("\\?(_[A-Za-z][A-Za-z0-9_]*)");

    private QueryHeader() {}

    static CatalogQuery read(String name, String text) {
        Map<String, String> values = new LinkedHashMap<>();
        Map<String, List<String>> lists = new LinkedHashMap<>();
        String key = "";
        Matcher lines = LINE.matcher(text);
        while (lines.find()) {
            String line = lines.group(1);
            Matcher m = KEY.matcher(line);
            if (m.matches()) {
                key = m.group(1);
                values.put(key, unquoted(m.group(2).replaceFirst("^[>|]$", "")));
            } else if (line.strip().startsWith("- ")) {
                lists.computeIfAbsent(key, k -> new ArrayList<>())
                        .add(line.strip().substring(2).strip());
            } else if (!line.isBlank()) {
                values.merge(key, line.strip(), (a, b) -> a.isEmpty() ? b : a + " " + b);
            }
        }
        return new CatalogQuery(
                name,
                values.getOrDefault("summary", ""),
                values.getOrDefault("description", ""),
                lists.getOrDefault("tags", List.of()),
                parameters(text, defaults(lists.getOrDefault("defaults", List.of()))),
                text);
    }

    private static Map<String, String> defaults(List<String> items) {
        Map<String, String> defaults = new LinkedHashMap<>();
        for (String item : items) {
            int colon = item.indexOf(':');
            if (colon > 0) {
                defaults.put(
                        item.substring(0, colon).strip(),
                        unquoted(item.substring(colon + 1).strip()));
            }
        }
        return defaults;
    }

    private static List<Parameter> parameters(String text, Map<String, String> defaults) {
        Set<String> variables = new LinkedHashSet<>();
        text.lines().filter(l -> !l.startsWith("#")).forEach(l -> {
            Matcher m = VARIABLE.matcher(l);
            while (m.find()) {
                variables.add(m.group(1));
            }
        });
        Stream<Parameter> named = variables.stream()
                .map(v -> Parameter.ofVariable(v, Optional.empty()))
                .map(p -> new Parameter(p.name(), p.variable(), p.type(), Optional.ofNullable(defaults.get(p.name()))));
        return Stream.concat(named, LIMIT.matcher(text).results().limit(1).map(m -> Parameter.limit(m.group(1))))
                .toList();
    }

    private static String unquoted(String value) {
        boolean quoted = value.length() > 1 && value.startsWith("\"") && value.endsWith("\"");
        return quoted ? value.substring(1, value.length() - 1) : value;
    }
}
