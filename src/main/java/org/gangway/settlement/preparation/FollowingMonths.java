package org.gangway.settlement.preparation;

import org.gangway.settlement.statement.MonthlyStatement;
import org.springframework.stereotype.Component;

/** What later months have to know when an agreed month turns out to be worth something else. */
@Component
public class FollowingMonths {

    private final ChangedMonths changed;
    private final Recomputation recomputation;

    FollowingMonths(ChangedMonths changed, Recomputation recomputation) {
        this.changed = changed;
        this.recomputation = recomputation;
    }

    /** A dispute was settled or a credit waived: what may be earned back of it later differs. */
    public void of(MonthlyStatement statement) {
        if (statement.isFrozen()) {
            changed.mark(statement.engagement(), statement.month());
            recomputation.followChanges(statement.engagement());
        } else {
            recomputation.follow(statement.engagement(), statement.month().plusMonths(1));
        }
    }
}
