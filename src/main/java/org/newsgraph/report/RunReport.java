package org.newsgraph.report;

import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.newsgraph.document.Outcome.Skipped;
import org.newsgraph.graph.VoidStatistics;
import org.newsgraph.language.Status;

/**
 * What one run did. {@link RunRecorder} gathers it, {@link ReportDescriber} writes it down in RDF.
 *
 * @param command name of the command
 * @param settings options and arguments as the user gave them, in that order
 * @param stages what the time went to, one after the other
 * @param components what the run worked with
 * @param documents what was read, in that order
 * @param skipped what was passed over, in that order
 * @param totals how much there was of what was read
 * @param statuses number of claims that were read, by their status
 * @param result what came out; empty if nothing was written
 */
public record RunReport(
        Program program,
        String command,
        List<Setting> settings,
        Instant began,
        Instant ended,
        List<Stage> stages,
        List<Component> components,
        List<Ingested> documents,
        List<Skipped<?>> skipped,
        SortedMap<Measure, Long> totals,
        SortedMap<Status, Long> statuses,
        Optional<Result> result) {

    public RunReport {
        settings = List.copyOf(settings);
        stages = List.copyOf(stages);
        components = List.copyOf(components);
        documents = List.copyOf(documents);
        skipped = List.copyOf(skipped);
        totals = Collections.unmodifiableSortedMap(new TreeMap<>(totals));
        statuses = Collections.unmodifiableSortedMap(new TreeMap<>(statuses));
    }

    /** An option with one of its values, or an argument by its name in the manual ({@code SOURCE}). */
    public record Setting(String name, String value) {}

    /** A part of a run. */
    public record Stage(String name, Instant began, Instant ended) {}

    /**
     * A document that was read.
     *
     * @param key by which it is the same one again
     * @param name its path below the source that the user named
     * @param sha256 of its text
     * @param at when it was read
     */
    public record Ingested(String key, String name, Optional<String> url, String sha256, Instant at) {}

    /**
     * What the run made or changed.
     *
     * @param place file or folder as the user named it; empty for standard output
     * @param statistics of all that is there after the run
     * @param totals how much there is of what
     */
    public record Result(Optional<String> place, VoidStatistics statistics, SortedMap<Measure, Long> totals) {
        public Result {
            totals = Collections.unmodifiableSortedMap(new TreeMap<>(totals));
        }
    }
}
