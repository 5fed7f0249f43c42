package org.newsgraph.web.survey;

/**
 * Which events to show; empty values set no bound.
 *
 * @param type local name of a class, the classes below it included
 * @param status local name of what some claim says
 * @param who words of the name of one who takes part
 * @param where words of the name of a place
 * @param from first day
 * @param to last day
 */
public record EventFilter(String type, String status, String who, String where, String from, String to) {
    static final EventFilter ALL = new EventFilter("", "", "", "", "", "");
}
