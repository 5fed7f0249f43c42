package org.newsgraph.entity;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.newsgraph.table.Bytes;

/**
 * Two keys that name one thing.
 *
 * @param evidence name of the reason
 * @param only if true, it counts only where {@code a} is so paired with nothing but {@code b}
 */
record Pair(String a, String b, String evidence, double confidence, boolean only) {
    Pair(String a, String b, String evidence, double confidence) {
        this(a, b, evidence, confidence, false);
    }

    boolean has(String key) {
        return a.equals(key) || b.equals(key);
    }

    String other(String key) {
        return a.equals(key) ? b : a;
    }

    static byte[] bytes(List<Pair> pairs) {
        return Bytes.of(out -> {
            Bytes.writeCount(pairs.size(), out);
            for (Pair p : pairs) {
                p.write(out);
            }
        });
    }

    private void write(DataOutputStream out) throws IOException {
        Bytes.writeText(a, out);
        Bytes.writeText(b, out);
        Bytes.writeText(evidence, out);
        out.writeDouble(confidence);
        out.writeBoolean(only);
    }

    static List<Pair> of(byte[] bytes) {
        return Bytes.read(bytes, Pair::read);
    }

    private static List<Pair> read(DataInputStream in) throws IOException {
        List<Pair> pairs = new ArrayList<>();
        for (int left = Bytes.readCount(in); left > 0; left--) {
            pairs.add(new Pair(
                    Bytes.readText(in), Bytes.readText(in), Bytes.readText(in), in.readDouble(), in.readBoolean()));
        }
        return pairs;
    }
}
