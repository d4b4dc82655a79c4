package org.gangway.incentive.terms;

/**
 * A pattern of failures that gives more than money.
 *
 * @param key the same in every version of the terms
 * @param claimDays within how many days of the statement it has to be claimed; 0 for no limit
 */
public record Trigger(
        String key, String name, TriggerKind kind, TriggerScope scope, TriggerPattern pattern, int claimDays) {}
