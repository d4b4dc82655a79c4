package org.gangway.calendar;

/** A holiday of a country that no rule can compute: a site enters it when {@code authority} has announced it. */
public record HolidayGap(String name, String authority) {}
