package org.newsgraph.web.server;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.newsgraph.web.naming.Form;

/**
 * Chooses a form by an {@code Accept} header, after RFC 9110, 12.5.1: the most specific range that fits a form gives its weight;
 * the form with the greatest weight wins, the server's order among equals; weight 0 excludes.
 */
final class Negotiation {
    private Negotiation() {}

    private record Range(String type, String subtype, double weight) {
        boolean fits(String mediaType) {
            int slash = mediaType.indexOf('/');
            return (type.equals("*") || type.equals(mediaType.substring(0, slash)))
                    && (subtype.equals("*") || subtype.equals(mediaType.substring(slash + 1)));
        }

        int precision() {
            return (type.equals("*") ? 0 : 1) + (subtype.equals("*") ? 0 : 1);
        }
    }

    /**
     * The form to answer with; empty if none is acceptable.
     *
     * @param accept value of the header; blank where the client sent none, which accepts everything
     */
    static Optional<Form> choose(String accept, List<Form> offered) {
        List<Range> ranges = ranges(accept.isBlank() ? "*/*" : accept);
        return offered.stream()
                .filter(f -> weight(f, ranges) > 0)
                .max(Comparator.comparingDouble((Form f) -> weight(f, ranges))
                        .thenComparing(Comparator.comparingInt(offered::indexOf).reversed()));
    }

    private static double weight(Form form, List<Range> ranges) {
        return ranges.stream()
                .filter(r -> r.fits(form.mediaType()))
                .max(Comparator.comparingInt(Range::precision).thenComparingDouble(Range::weight))
                .map(Range::weight)
                .orElse(0.0);
    }

    /** Ranges that are not well formed are passed over. */
    private static List<Range> ranges(String accept) {
        List<Range> ranges = new ArrayList<>();
        for (String part : accept.toLowerCase(Locale.ROOT).split(",", -1)) {
            String[] pieces = part.strip().split("\\s*;\\s*", -1);
            String[] types = pieces[0].split("/", -1);
            if (types.length == 2 && !types[0].isBlank() && !types[1].isBlank()) {
                ranges.add(new Range(types[0].strip(), types[1].strip(), weight(pieces)));
            }
        }
        return ranges;
    }

    private static double weight(String[] pieces) {
        for (int i = 1; i < pieces.length; i++) {
            if (pieces[i].matches("q\\s*=\\s*(0(\\.\\d{0,3})?|1(\\.0{0,3})?)")) {
                return Double.parseDouble(
                        pieces[i].substring(pieces[i].indexOf('=') + 1).strip());
            }
        }
        return 1;
    }
}
