package org.gangway.incentive.statement;

import org.gangway.incentive.terms.TriggerKind;
import org.gangway.shared.Explanation;
import org.jspecify.annotations.Nullable;

/**
 * A trigger that fired.
 *
 * @param serviceLevel the one that fired it; null where it was not a single one
 * @param claimDays within how many days of the statement it has to be claimed; 0 for no limit
 */
public record FiredTrigger(
        String key,
        String name,
        TriggerKind kind,
        @Nullable String serviceLevel,
        int claimDays,
        Explanation explanation) {}
