package org.newsgraph.graph;

import java.io.Serializable;
import java.util.Comparator;

/**
 * The order of code points, in which the bytes of UTF-8 sort too (RFC 3629, section 1); Java's own order of strings is another
 * one, as it compares the halves of a surrogate pair. Canonical output is sorted by this one.
 */
public final class CodePointOrder implements Comparator<String>, Serializable {
    private static final long serialVersionUID = 1L;

    @Override
    public int compare(String a, String b) {
        int length = Math.min(a.length(), b.length());
        for (int i = 0; i < length; i++) {
            char x = a.charAt(i);
            char y = b.charAt(i);
            if (x != y) {
                boolean pair = Character.isSurrogate(x);
                return pair == Character.isSurrogate(y) ? Character.compare(x, y) : pair ? 1 : -1;
            }
        }
        return Integer.compare(a.length(), b.length());
    }
}
