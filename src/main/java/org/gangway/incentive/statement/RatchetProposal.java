package org.gangway.incentive.statement;

import org.gangway.measure.LevelValues;
import org.gangway.shared.Explanation;

/** What a review proposes for one service level; the levels change only when both sides agree. */
public record RatchetProposal(LevelValues before, LevelValues after, Explanation explanation) {

    public boolean isChange() {
        return !after.equals(before);
    }
}
