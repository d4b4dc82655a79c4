package org.gangway.audit;

import org.jspecify.annotations.Nullable;

/**
 * Whether the log is whole.
 *
 * @param firstFault number of the first entry that was changed, added, removed or moved; null if there is none
 */
public record LogChainState(long entries, @Nullable Long firstFault) {

    public boolean isWhole() {
        return firstFault == null;
    }
}
