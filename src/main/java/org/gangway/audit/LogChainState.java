package org.gangway.audit;

/**
 * Whether the log is whole.
 *
 * @param isWhole whether no entry of anybody was changed, added, removed or moved
 * @param read how many entries the reader can read; what others have is not counted to them
 */
public record LogChainState(boolean isWhole, long read) {}
