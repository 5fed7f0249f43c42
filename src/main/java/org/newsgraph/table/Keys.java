package org.newsgraph.table;

import java.util.List;

/** Keys of tables that are made of parts: all records of the first part stand together. */
public final class Keys {
    private static final char SEPARATOR = '\u0000';

    private Keys() {}

    public static String join(String... parts) {
        return String.join(String.valueOf(SEPARATOR), parts);
    }

    /** What the keys of all records of the part begin with. */
    public static String prefix(String part) {
        return part + SEPARATOR;
    }

    public static List<String> parts(String key) {
        return List.of(key.split(String.valueOf(SEPARATOR), -1));
    }

    public static String last(String key) {
        return key.substring(key.lastIndexOf(SEPARATOR) + 1);
    }
}
