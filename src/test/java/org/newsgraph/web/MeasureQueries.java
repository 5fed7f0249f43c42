package org.newsgraph.web;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.CRC32;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.system.Txn;
import org.newsgraph.guard.Limits;
import org.newsgraph.guard.QueryGuard;
import org.newsgraph.query.Binder;
import org.newsgraph.query.CatalogQuery;
import org.newsgraph.query.DataSource;
import org.newsgraph.query.QueryCatalog;
import org.newsgraph.store.StoreGraph;

/**
 * What the bundled queries cost on a store: {@code MeasureQueries STORE [ROUNDS [NAME,…]]} asks each as the server does, with its
 * defaults or else a value that any news has, and reads every row. Says for each the number of rows, a checksum of them whatever
 * their order, and the median and the longest time and the median of the processor time, in milliseconds, slowest first.
 */
public final class MeasureQueries {
    private static final Duration PATIENCE = Duration.ofSeconds(Long.getLong("patience", 120));

    /** For parameters without a default. */
    private static final Map<String, String> VALUES = Map.of();

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private MeasureQueries() {}

    private record Cost(String name, long rows, long checksum, List<Double> times, List<Double> processor) {
        double median() {
            return times.get((times.size() - 1) / 2);
        }

        @Override
        public String toString() {
            return String.format(
                    "%-32s %8d rows %08x  median %9.1f ms  longest %9.1f ms  processor %9.1f ms",
                    name,
                    rows,
                    checksum,
                    median(),
                    times.get(times.size() - 1),
                    processor.get((processor.size() - 1) / 2));
        }
    }

    /** @param words the store, how often each query is asked, and which (all) */
    public static void main(String[] words) {
        int rounds = words.length > 1 ? Integer.parseInt(words[1]) : 3;
        Set<String> wanted = words.length > 2 ? Set.of(words[2].split(",")) : Set.of();
        try (StoreGraph store = StoreGraph.open(Path.of(words[0]));
                QueryGuard guard = new QueryGuard(new Limits(PATIENCE, Integer.MAX_VALUE, 1))) {
            DatasetGraph data = store.whole();
            List<Cost> costs = new ArrayList<>();
            for (CatalogQuery query : QueryCatalog.bundled()) {
                if (wanted.isEmpty() || wanted.contains(query.name())) {
                    Cost cost = cost(query, data, guard, rounds);
                    System.out.println(cost);
                    costs.add(cost);
                }
            }
            System.out.println("\nSlowest first:");
            costs.stream().sorted(Comparator.comparing(Cost::median).reversed()).forEach(System.out::println);
        }
    }

    private static Cost cost(CatalogQuery query, DatasetGraph data, QueryGuard guard, int rounds) {
        List<Double> times = new ArrayList<>();
        List<Double> processor = new ArrayList<>();
        long[] answer = new long[2];
        for (int i = 0; i < rounds && (i == 0 || answer[0] >= 0); i++) {
            long used = THREADS.getCurrentThreadCpuTime();
            long begun = System.nanoTime();
            answer = Txn.calculateRead(data, () -> ask(query, data, guard));
            times.add((System.nanoTime() - begun) / 1e6);
            processor.add((THREADS.getCurrentThreadCpuTime() - used) / 1e6);
        }
        times.sort(Comparator.naturalOrder());
        processor.sort(Comparator.naturalOrder());
        return new Cost(query.name(), answer[0], answer[1], times, processor);
    }

    /** Number of rows, -1 if the time was up, and a checksum of them. */
    private static long[] ask(CatalogQuery query, DatasetGraph data, QueryGuard guard) {
        Query bound = new Binder(new DataSource.Local(data)).bind(query, VALUES);
        try (QueryExec exec = QueryGuard.prepare(bound, data);
                QueryGuard.Watched watched = guard.watch(exec)) {
            RowSet rows = exec.select();
            long count = 0;
            long checksum = 0;
            while (rows.hasNext()) {
                count++;
                checksum += checksum(rows.next(), rows.getResultVars());
            }
            return new long[] {count, checksum & 0xffffffffL};
        } catch (QueryCancelledException e) {
            return new long[] {-1, 0};
        }
    }

    private static long checksum(Binding row, List<Var> columns) {
        CRC32 sum = new CRC32();
        columns.forEach(c -> sum.update((row.get(c) + "\t").getBytes(StandardCharsets.UTF_8)));
        return sum.getValue();
    }
}
