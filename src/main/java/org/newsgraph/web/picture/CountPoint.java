package org.newsgraph.web.picture;

import java.util.List;
import org.newsgraph.web.naming.Link;

/**
 * A count in a chart.
 *
 * @param count its page
 * @param date as of; may be empty
 * @param value the number; negative where the text gives none
 * @param group who was counted
 * @param source who counts
 * @param documents where it stands
 */
public record CountPoint(Link count, String date, double value, String group, String source, List<Link> documents) {}
