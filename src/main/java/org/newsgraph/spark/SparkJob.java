package org.newsgraph.spark;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What is to be read, and how.
 *
 * @param sources files, folders and globs, or URIs of such
 * @param fields of JSON Lines, as {@code JsonFields.of} takes them
 * @param anyLanguage whether texts that are not in English are documents too
 * @param defaultDate day of publication of texts that give none
 * @param factory makes what reads documents
 * @param folder where the readings are kept until the job is done, a path or URI that all processes reach
 * @param partitions into how many parts the documents are cut; empty: by how much there is to read
 */
public record SparkJob(
        List<String> sources,
        Map<String, String> fields,
        boolean anyLanguage,
        Optional<LocalDate> defaultDate,
        ReadingFactory factory,
        String folder,
        Optional<Integer> partitions) {}
