package org.gangway.search;

/**
 * Something that was found.
 *
 * @param what how people call it, or what it says
 * @param where what it belongs to; may be empty
 */
public record SearchHit(SearchKind kind, String what, String where, String address) {}
