package org.gangway.identity;

/** A company as a line in a list. */
public record PartySummary(PartyId id, String name, Side side, String country) {}
