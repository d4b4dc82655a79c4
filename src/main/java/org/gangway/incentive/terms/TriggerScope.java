package org.gangway.incentive.terms;

import org.gangway.json.Meaning;

/** Whose months a trigger looks at. */
public sealed interface TriggerScope {

    @Meaning("One service level.")
    record OneLevel(String serviceLevel) implements TriggerScope {}

    /** Each service level by itself; any of them fires it. */
    @Meaning("Each service level by itself.")
    record AnyLevel() implements TriggerScope {}

    @Meaning("All service levels together, or the money of the month.")
    record WholeAgreement() implements TriggerScope {}
}
