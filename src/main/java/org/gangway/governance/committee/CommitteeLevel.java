package org.gangway.governance.committee;

import java.util.List;
import java.util.Set;

/** How far from daily work a committee decides; the highest first. */
public enum CommitteeLevel {
    EXECUTIVE,
    STEERING,
    OPERATIONAL;

    /** Itself where there is such a committee, else the nearest above it, else the nearest below it. */
    public CommitteeLevel among(Set<CommitteeLevel> present) {
        return candidates().stream().filter(present::contains).findFirst().orElse(this);
    }

    private List<CommitteeLevel> candidates() {
        return switch (this) {
            case EXECUTIVE -> List.of(EXECUTIVE, STEERING, OPERATIONAL);
            case STEERING -> List.of(STEERING, EXECUTIVE, OPERATIONAL);
            case OPERATIONAL -> List.of(OPERATIONAL, STEERING, EXECUTIVE);
        };
    }
}
