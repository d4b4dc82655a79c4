package org.gangway.incentive;

import org.gangway.shared.Explanation;

/** What a review proposes for one service level; the levels change only when both sides agree. */
public record RatchetProposal(RatchetLevels before, RatchetLevels after, Explanation explanation) {

    public boolean isChange() {
        return !after.equals(before);
    }
}
