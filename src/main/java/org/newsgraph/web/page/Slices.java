package org.newsgraph.web.page;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** Of lists that may be too long for one page, those parts that one page shows; says how long the lists are. */
final class Slices {
    /** Longer lists are not counted to their end. */
    private static final int COUNTED = 500;

    private final int page;
    private final Map<String, String> extents = new LinkedHashMap<>();
    private boolean more;

    /** @param page number of the page, from 1 */
    Slices(int page) {
        this.page = page;
    }

    /**
     * The part of a list for this page.
     *
     * @param section what {@link #extents()} calls the list
     * @param size how many a page shows
     */
    <T> List<T> take(String section, Stream<T> all, int size) {
        long before = (long) (page - 1) * size;
        Iterator<T> items = all.iterator();
        List<T> taken = new ArrayList<>();
        long count = 0;
        while (items.hasNext() && (count < COUNTED || count < before + size + 1)) {
            T item = items.next();
            if (count >= before && count < before + size) {
                taken.add(item);
            }
            count++;
        }
        if (count > size && !taken.isEmpty()) {
            extents.put(
                    section,
                    String.format(
                            Locale.ROOT,
                            "%,d–%,d of %s%,d",
                            before + 1,
                            before + taken.size(),
                            items.hasNext() ? "more than " : "",
                            count));
        }
        more |= count > before + size;
        return taken;
    }

    boolean isFirst() {
        return page == 1;
    }

    int page() {
        return page;
    }

    /** For lists that do not fit one page, which of their items it shows, and of how many, in words. */
    Map<String, String> extents() {
        return Map.copyOf(extents);
    }

    /** Whether a further page shows more. */
    boolean hasMore() {
        return more;
    }
}
