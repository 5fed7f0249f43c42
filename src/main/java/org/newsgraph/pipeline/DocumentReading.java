package org.newsgraph.pipeline;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.FutureTask;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.newsgraph.claim.ClaimExtractor;
import org.newsgraph.claim.Claims;
import org.newsgraph.document.Document;
import org.newsgraph.document.Outcome;
import org.newsgraph.document.Outcome.Done;
import org.newsgraph.document.Outcome.Skipped;
import org.newsgraph.language.Analyzer;
import org.newsgraph.mention.MentionFinder;

/**
 * The stages that look at one document and nothing else: analysis, mentions, claims. What they give for a document does not
 * depend on other documents, on threads or on order.
 */
public final class DocumentReading {
    /** So many documents lie ready for each thread, as a long one may hold up the order of those that are done ... */
    private static final int WAITING_PER_THREAD = 16;

    /** ... and so much text, in characters, so that short ones last while what was read before is being written. */
    private static final int TEXT_PER_THREAD = 128 << 10;

    /** What a document counts for beside its text, in characters: what is passed over has none. */
    private static final int EACH = 500;

    private final Function<Document, Claims> reader;

    public DocumentReading(Analyzer analyzer, MentionFinder mentions, ClaimExtractor claims) {
        this(document -> claims.extract(mentions.find(analyzer.analyze(document))));
    }

    /** @param reader reads one document; called from several threads */
    public DocumentReading(Function<Document, Claims> reader) {
        this.reader = reader;
    }

    /** The same, where a document whose reading takes longer is passed over. */
    public DocumentReading within(Duration limit) {
        return new DocumentReading(new TimeLimit(reader, limit));
    }

    /** All that the document says. */
    public Claims read(Document document) {
        return reader.apply(document);
    }

    /**
     * Reads documents on several threads; outcomes come in the order of the documents. No more documents are taken from the
     * stream than the threads need to have work, so that a stream of any length goes through in flat memory.
     *
     * @param documents what was read from sources; what was passed over there goes to {@code outcomes} in its place
     * @param outcomes takes one after the other, from the calling thread
     */
    public void read(Stream<Outcome<Document>> documents, int threads, Consumer<Outcome<Claims>> outcomes)
            throws InterruptedException {
        BlockingQueue<Runnable> tasks = new LinkedBlockingQueue<>();
        ExecutorService workers =
                new ThreadPoolExecutor(Math.max(1, threads), Math.max(1, threads), 0, TimeUnit.SECONDS, tasks);
        try {
            Waiting waiting = new Waiting(Math.max(1, threads));
            for (Iterator<Outcome<Document>> all = documents.iterator(); all.hasNext(); ) {
                Task task = new Task(all.next());
                waiting.add(task);
                workers.execute(task);
                while (waiting.isEnough()) {
                    outcomes.accept(waiting.remove().get());
                }
            }
            longestFirst(tasks);
            while (!waiting.isEmpty()) {
                outcomes.accept(waiting.remove().get());
            }
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        } finally {
            workers.shutdownNow();
        }
    }

    /** Documents that were handed to the threads, and whose outcomes nobody has taken yet. */
    private static final class Waiting {
        private final Queue<Task> tasks = new ArrayDeque<>();
        private final int threads;
        private long text;

        Waiting(int threads) {
            this.threads = threads;
        }

        void add(Task task) {
            tasks.add(task);
            text += EACH + task.length;
        }

        Task remove() {
            Task task = tasks.remove();
            text -= EACH + task.length;
            return task;
        }

        boolean isEmpty() {
            return tasks.isEmpty();
        }

        /** Whether the threads have work for a while. */
        boolean isEnough() {
            return tasks.size() > WAITING_PER_THREAD * threads && text > (long) TEXT_PER_THREAD * threads;
        }
    }

    /** One document that is to be read. */
    private final class Task extends FutureTask<Outcome<Claims>> {
        private final int length;

        Task(Outcome<Document> document) {
            super(() -> attempt(document));
            this.length = document instanceof Done<Document> done
                    ? done.value().text().length()
                    : 0;
        }
    }

    /** Once no more documents come, long ones are begun before short ones, so that all threads have work to the end. */
    private static void longestFirst(BlockingQueue<Runnable> tasks) {
        List<Runnable> last = new ArrayList<>();
        tasks.drainTo(last);
        last.sort(Comparator.comparingInt(task -> -((Task) task).length));
        tasks.addAll(last);
    }

    /** A defect met in one document costs that document, not the run; a thread that is interrupted says nothing of the document. */
    public Outcome<Claims> attempt(Outcome<Document> read) {
        if (read instanceof Skipped<Document> skipped) {
            return skipped.as();
        }
        Document document = ((Done<Document>) read).value();
        try {
            return new Done<>(read(document));
        } catch (TooSlowException e) {
            return new Skipped<>(document.name(), e.reason(), Skipped.Kind.DEFECT);
        } catch (RuntimeException | StackOverflowError e) {
            if (Thread.currentThread().isInterrupted()) {
                throw e;
            }
            return new Skipped<>(document.name(), "internal error while reading it: " + e, Skipped.Kind.DEFECT);
        }
    }
}
