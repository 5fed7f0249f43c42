package org.newsgraph.spark;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import org.newsgraph.entity.IdentityPart;
import org.newsgraph.table.Bytes;

/** What a partition of documents is told of what was found elsewhere. */
sealed interface Routed {
    /** What an entity of its documents looks like. */
    record Face(String entity, byte[] face) implements Routed {}

    /** Of which event a claim of its documents tells. */
    record Event(String document, int claim, String path) implements Routed {}

    /** What one of its documents nearly repeats. */
    record Original(String document, String original) implements Routed {}

    /** Puts it where the partition's stages find it. */
    default void tell(IdentityPart part) {
        if (this instanceof Face f) {
            part.face(f.entity(), f.face());
        } else if (this instanceof Event e) {
            part.event(e.document(), e.claim(), e.path());
        } else if (this instanceof Original o) {
            part.original(o.document(), o.original());
        }
    }

    default byte[] bytes() {
        return Bytes.of(this::write);
    }

    private void write(DataOutputStream out) throws IOException {
        if (this instanceof Face f) {
            out.writeByte('F');
            Bytes.writeText(f.entity(), out);
            out.writeInt(f.face().length);
            out.write(f.face());
        } else if (this instanceof Event e) {
            out.writeByte('E');
            Bytes.writeText(e.document(), out);
            Bytes.writeCount(e.claim(), out);
            Bytes.writeText(e.path(), out);
        } else if (this instanceof Original o) {
            out.writeByte('O');
            Bytes.writeText(o.document(), out);
            Bytes.writeText(o.original(), out);
        }
    }

    static Routed of(byte[] bytes) {
        return Bytes.read(bytes, Routed::read);
    }

    private static Routed read(DataInputStream in) throws IOException {
        return switch (in.readByte()) {
            case 'F' -> new Face(Bytes.readText(in), in.readNBytes(in.readInt()));
            case 'E' -> new Event(Bytes.readText(in), Bytes.readCount(in), Bytes.readText(in));
            default -> new Original(Bytes.readText(in), Bytes.readText(in));
        };
    }
}
