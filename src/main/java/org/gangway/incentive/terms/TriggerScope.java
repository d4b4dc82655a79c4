package org.gangway.incentive.terms;

/** Whose months a trigger looks at. */
public sealed interface TriggerScope {

    /** One service level. */
    record OneLevel(String serviceLevel) implements TriggerScope {}

    /** Each service level by itself; any of them fires it. */
    record AnyLevel() implements TriggerScope {}

    /** All service levels together, or the money of the month. */
    record WholeAgreement() implements TriggerScope {}
}
