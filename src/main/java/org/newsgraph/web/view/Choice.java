package org.newsgraph.web.view;

/** A choice of a form: its value, and what people read. */
public record Choice(String value, String text) {}
