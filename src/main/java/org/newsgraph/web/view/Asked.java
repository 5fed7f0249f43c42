package org.newsgraph.web.view;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What a form or an address asks of a page.
 *
 * @param values by name, the first of each; blank ones left out
 */
public record Asked(Map<String, String> values) {
    /** Of a list, further pages are not shown. */
    static final int MOST_PAGES = 200;

    public Asked {
        values = Map.copyOf(values);
    }

    /** What the parameters of a request ask. */
    public static Asked of(Map<String, String[]> parameters) {
        Map<String, String> values = new LinkedHashMap<>();
        parameters.forEach((name, all) -> {
            if (all.length > 0 && !all[0].isBlank()) {
                values.put(name, all[0].strip());
            }
        });
        return new Asked(values);
    }

    /** Empty if it was not given. */
    public String get(String name) {
        return values.getOrDefault(name, "");
    }

    /** Number of the page of a list, from 1. */
    public int page() {
        String page = get("page");
        return page.matches("[1-9]\\d{0,3}") ? Math.min(MOST_PAGES, Integer.parseInt(page)) : 1;
    }
}
