package org.newsgraph.claim;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.newsgraph.language.TimeValue;

/**
 * What a claim says besides its content.
 *
 * @param attributions who says so, innermost first
 * @param time when it happened
 * @param asOf day of the statement
 * @param presumed day that the text lets one presume, where it gives no time
 */
record Circumstances(
        List<Attribution> attributions,
        Optional<TimeValue> time,
        Optional<LocalDate> asOf,
        Optional<LocalDate> presumed) {}
