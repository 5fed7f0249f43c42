package org.newsgraph.guard;

import com.sun.management.GarbageCollectionNotificationInfo;
import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import javax.management.ListenerNotFoundException;
import javax.management.Notification;
import javax.management.NotificationEmitter;
import javax.management.NotificationListener;
import javax.management.openmbean.CompositeData;

/**
 * Stops work before memory is full: whenever little is left after a garbage collection, that piece of work is stopped whose
 * thread has allocated most since it began.
 */
final class MemoryWatch implements AutoCloseable {
    private static final double FULL = 0.8;
    private static final long PAUSE = 300_000_000L;

    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    private final Set<Task> tasks = ConcurrentHashMap.newKeySet();
    private final NotificationListener listener = (event, unused) -> collected(event);
    private final List<NotificationEmitter> collectors;
    private long stopped = System.nanoTime() - PAUSE;

    MemoryWatch() {
        this.collectors = ManagementFactory.getGarbageCollectorMXBeans().stream()
                .filter(NotificationEmitter.class::isInstance)
                .map(NotificationEmitter.class::cast)
                .toList();
        collectors.forEach(c -> c.addNotificationListener(listener, null, null));
    }

    /** What a thread does. */
    static final class Task {
        private final long thread = Thread.currentThread().getId();
        private final long before = THREADS.getThreadAllocatedBytes(thread);
        private final Runnable stop;

        private Task(Runnable stop) {
            this.stop = stop;
        }

        private long allocated() {
            return THREADS.getThreadAllocatedBytes(thread) - before;
        }
    }

    /** This thread begins what {@code stop} can stop. */
    Task begin(Runnable stop) {
        Task task = new Task(stop);
        tasks.add(task);
        return task;
    }

    void end(Task task) {
        tasks.remove(task);
    }

    private void collected(Notification event) {
        if (!event.getType().equals(GarbageCollectionNotificationInfo.GARBAGE_COLLECTION_NOTIFICATION)) {
            return;
        }
        Map<String, java.lang.management.MemoryUsage> after = GarbageCollectionNotificationInfo.from(
                        (CompositeData) event.getUserData())
                .getGcInfo()
                .getMemoryUsageAfterGc();
        long used = after.entrySet().stream()
                .filter(e -> heap().contains(e.getKey()))
                .mapToLong(e -> e.getValue().getUsed())
                .sum();
        if (used > FULL * Runtime.getRuntime().maxMemory()) {
            stopLargest();
        }
    }

    private static Set<String> heap() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(p -> p.getType() == MemoryType.HEAP)
                .map(MemoryPoolMXBean::getName)
                .collect(Collectors.toSet());
    }

    /** What was stopped last is given a moment to let go of its memory. */
    private synchronized void stopLargest() {
        if (System.nanoTime() - stopped > PAUSE) {
            tasks.stream().max(Comparator.comparingLong(Task::allocated)).ifPresent(t -> {
                stopped = System.nanoTime();
                tasks.remove(t);
                t.stop.run();
            });
        }
    }

    @Override
    public void close() {
        for (NotificationEmitter collector : collectors) {
            try {
                collector.removeNotificationListener(listener);
            } catch (ListenerNotFoundException e) {
                throw new IllegalStateException("It was added when this was made", e);
            }
        }
    }
}
