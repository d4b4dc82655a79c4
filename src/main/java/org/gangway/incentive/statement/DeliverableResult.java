package org.gangway.incentive.statement;

import java.time.Instant;
import org.gangway.shared.Money;

/**
 * A critical deliverable as it stands at the end of the month.
 *
 * @param handedOver when it was handed over or, while it is still missing, up to when the delay is counted
 * @param excused whether force majeure excuses the whole delay
 * @param alreadyGiven what earlier months gave for the same delay
 */
public record DeliverableResult(
        String deliverable, Instant due, Instant handedOver, boolean excused, Money alreadyGiven) {}
