package org.newsgraph.web.model;

import org.newsgraph.web.naming.Link;

/**
 * A place on a map.
 *
 * @param place its page
 * @param latitude in degrees, WGS 84
 * @param longitude in degrees, WGS 84
 * @param events how many events happened there or went there
 */
public record Spot(Link place, double latitude, double longitude, int events) {}
