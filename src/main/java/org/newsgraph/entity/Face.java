package org.newsgraph.entity;

import java.io.DataInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.newsgraph.table.Bytes;

/**
 * An entity as all documents together show it.
 *
 * @param entity without members
 * @param shared whether another document could speak of the same thing under the same key
 */
record Face(Entity entity, boolean shared) {
    /** Whether it is another kind of thing now, or lies elsewhere. */
    boolean hasOtherKind(Face other) {
        return shared != other.shared
                || !entity.type().equals(other.entity.type())
                || !entity.country().equals(other.entity.country());
    }

    byte[] bytes() {
        return Bytes.of(out -> {
            Bytes.writeText(entity.key(), out);
            Bytes.writeText(entity.type(), out);
            Bytes.writeText(entity.label(), out);
            for (Collection<String> texts : List.of(entity.altLabels(), entity.links())) {
                Bytes.writeCount(texts.size(), out);
                for (String text : texts) {
                    Bytes.writeText(text, out);
                }
            }
            Bytes.writeOptional(entity.country(), out);
            out.writeBoolean(entity.coordinates().isPresent());
            if (entity.coordinates().isPresent()) {
                out.writeDouble(entity.coordinates().get().latitude());
                out.writeDouble(entity.coordinates().get().longitude());
            }
            out.writeBoolean(shared);
        });
    }

    static Face of(byte[] bytes) {
        return Bytes.read(
                bytes,
                in -> new Face(
                        new Entity(
                                Bytes.readText(in),
                                Bytes.readText(in),
                                Bytes.readText(in),
                                new TreeSet<>(texts(in)),
                                texts(in),
                                Bytes.readOptional(in),
                                in.readBoolean()
                                        ? Optional.of(new Coordinates(in.readDouble(), in.readDouble()))
                                        : Optional.empty(),
                                List.of()),
                        in.readBoolean()));
    }

    private static List<String> texts(DataInputStream in) throws IOException {
        List<String> texts = new ArrayList<>();
        for (int left = Bytes.readCount(in); left > 0; left--) {
            texts.add(Bytes.readText(in));
        }
        return texts;
    }
}
