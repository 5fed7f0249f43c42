package org.newsgraph.document;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

/**
 * Undoes gzip of one member or many and ends, instead of failing, where the data is cut off or damaged: what came before is
 * good, and {@link #damage()} tells of the rest. {@link #goOn()} looks for a member behind the damage.
 */
final class Gunzip extends InputStream {
    private static final int BUFFER = 1 << 16;

    private Optional<Members> members = Optional.empty();
    private Optional<InputStream> raw;
    private Optional<String> damage = Optional.empty();
    private long given;

    Gunzip(BufferedInputStream raw) {
        this.raw = Optional.of(raw);
    }

    /** Whether gzip begins here; nothing is taken from the stream. */
    static boolean isGzip(BufferedInputStream in) throws IOException {
        in.mark(2);
        byte[] magic = in.readNBytes(2);
        in.reset();
        return magic.length == 2 && (magic[0] & 0xFF) == 0x1F && (magic[1] & 0xFF) == 0x8B;
    }

    /** Why the data ended too early, if it did. */
    Optional<String> damage() {
        return damage;
    }

    /** After damage: begins again with the next member, if there is one. */
    boolean goOn() throws IOException {
        if (damage.isEmpty() || members.isEmpty()) {
            return false;
        }
        BufferedInputStream rest = new BufferedInputStream(members.get().rest(), BUFFER);
        members = Optional.empty();
        if (!toNextMember(rest)) {
            return false;
        }
        raw = Optional.of(rest);
        damage = Optional.empty();
        return true;
    }

    /** A member begins with two bytes of its own and its method, deflate (RFC 1952). */
    private static boolean toNextMember(BufferedInputStream in) throws IOException {
        for (int b = in.read(); b >= 0; b = in.read()) {
            in.mark(3);
            byte[] head = in.readNBytes(3);
            in.reset();
            if (head.length < 3) {
                return false;
            }
            if ((head[0] & 0xFF) == 0x1F && (head[1] & 0xFF) == 0x8B && head[2] == 8) {
                return true;
            }
        }
        return false;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        if (damage.isPresent()) {
            return -1;
        }
        try {
            if (members.isEmpty()) {
                members = Optional.of(new Members(raw.orElseThrow()));
            }
            int n = members.get().read(bytes, offset, length);
            given += Math.max(n, 0);
            return Swelling.isBomb(members.get().taken(), given) ? damaged(Swelling.reason()) : n;
        } catch (EOFException e) {
            return damaged("the gzip data is cut off");
        } catch (ZipException e) {
            return damaged("the gzip data is damaged (" + e.getMessage() + ")");
        }
    }

    private int damaged(String what) {
        damage = Optional.of(
                what + String.format(Locale.ROOT, " after %,d bytes of content; what comes before is read", given));
        return -1;
    }

    @Override
    public void close() throws IOException {
        if (raw.isPresent()) {
            raw.get().close();
        }
    }

    /** The members of a stream, one after the other. */
    private static final class Members extends GZIPInputStream {
        private final InputStream source;
        private long taken;

        Members(InputStream in) throws IOException {
            super(new TrueEnd(in), BUFFER);
            this.source = in;
        }

        /** Packed bytes taken from the source. */
        long taken() {
            return taken;
        }

        @Override
        protected void fill() throws IOException {
            super.fill();
            taken += len;
        }

        /** What is not inflated yet. */
        InputStream rest() {
            int unread = inf.getRemaining();
            return new SequenceInputStream(new java.io.ByteArrayInputStream(buf, len - unread, unread), source);
        }
    }

    /**
     * A pipe may have nothing ready between two members, which {@link GZIPInputStream} takes for the end: only a real end
     * counts as one here.
     */
    private static final class TrueEnd extends FilterInputStream {
        TrueEnd(InputStream in) {
            super(in);
        }

        @Override
        public int available() throws IOException {
            in.mark(1);
            int next = in.read();
            in.reset();
            return next < 0 ? 0 : Math.max(1, in.available());
        }
    }
}
