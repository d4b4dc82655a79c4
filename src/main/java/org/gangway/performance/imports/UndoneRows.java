package org.gangway.performance.imports;

/**
 * What an undo did to the rows of its import.
 *
 * @param removed rows that were not known before
 * @param restored rows that say again what they said before
 */
public record UndoneRows(long removed, long restored) {}
