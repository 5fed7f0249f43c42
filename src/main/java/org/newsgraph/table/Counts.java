package org.newsgraph.table;

/**
 * Numbers by keys; where none is, it is nought.
 *
 * @param table whose records they are, and nothing else
 */
public record Counts(Table table) {
    /** Whether the number is another than nought. */
    public boolean has(String key) {
        return table.get(key).isPresent();
    }

    /** Adds to a number, which must not fall below nought, and gives what it is then. */
    public int add(String key, int times) {
        int before =
                table.get(key).map(bytes -> Bytes.read(bytes, Bytes::readCount)).orElse(0);
        int count = before + times;
        if (count == 0) {
            table.remove(key);
        } else if (times != 0) {
            table.put(key, Bytes.of(out -> Bytes.writeCount(count, out)));
        }
        return count;
    }
}
