package org.newsgraph.link;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.function.LongConsumer;
import java.util.zip.GZIPInputStream;

/**
 * The folder that keeps the index between runs. The index is written under another name and renamed when it is whole, one
 * process at a time: whoever comes meanwhile waits, and finds it there. A folder that can be read and not written to serves
 * if the index is in it.
 */
public final class TitleCache {
    private static final String NAME = "wikidict-titles";
    private static final Object IN_THIS_PROCESS = new Object();

    private final Path folder;

    public TitleCache(Path folder) {
        this.folder = folder;
    }

    /** Told how an index is being made. */
    public interface Progress {
        /** Work begins; what is then told to the consumer adds up to the total. */
        LongConsumer begin(long total);

        /** Work has ended. */
        void end();
    }

    /**
     * The index, made first if it is not there.
     *
     * @return empty if the data of which it is made are not on the class path
     * @throws IOException if it cannot be made, for example since nobody may write to the folder
     */
    public Optional<TitleIndex> open(Progress progress) throws IOException {
        Optional<DictionaryData> data = DictionaryData.bundled();
        return data.isPresent() ? Optional.of(open(data.get(), progress)) : Optional.empty();
    }

    TitleIndex open(DictionaryData data, Progress progress) throws IOException {
        Optional<TitleIndex> index = TitleIndex.open(file(), data.stamp());
        return index.isPresent() ? index.get() : buildAlone(data, progress);
    }

    private TitleIndex buildAlone(DictionaryData data, Progress progress) throws IOException {
        Files.createDirectories(folder);
        synchronized (IN_THIS_PROCESS) {
            try (FileChannel channel = FileChannel.open(
                            folder.resolve(NAME + ".lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                    FileLock lock = channel.lock()) {
                Optional<TitleIndex> made = TitleIndex.open(file(), data.stamp());
                if (made.isEmpty()) {
                    build(data, progress);
                    made = TitleIndex.open(file(), data.stamp());
                }
                return made.orElseThrow(() -> new IOException(file() + ": " + lock + " did not keep others away"));
            }
        }
    }

    private void build(DictionaryData data, Progress progress) throws IOException {
        Path unfinished = folder.resolve(NAME + ".tmp");
        LongConsumer read = progress.begin(data.stamp().length());
        try (TitleIndexWriter writer = new TitleIndexWriter(unfinished);
                InputStream in = new GZIPInputStream(new CountedStream(data.open(), read), 1 << 16)) {
            new DictionaryReader(writer).read(in);
            writer.finish(data.stamp());
        } catch (IOException | RuntimeException e) {
            Files.deleteIfExists(unfinished);
            throw e;
        } finally {
            progress.end();
        }
        Files.move(unfinished, file(), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    Path file() {
        return folder.resolve(NAME + ".index");
    }

    /** Tells how many bytes have gone through. */
    private static final class CountedStream extends FilterInputStream {
        private final LongConsumer read;

        CountedStream(InputStream in, LongConsumer read) {
            super(in);
            this.read = read;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            int n = super.read(bytes, offset, length);
            if (n > 0) {
                read.accept(n);
            }
            return n;
        }
    }
}
