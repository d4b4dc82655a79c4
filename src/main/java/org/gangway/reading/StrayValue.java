package org.gangway.reading;

/** A word that stands in a column although it is neither number nor date, and how often. */
public record StrayValue(String word, long count) {}
