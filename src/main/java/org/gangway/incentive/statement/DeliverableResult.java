package org.gangway.incentive.statement;

import java.time.Instant;
import org.gangway.shared.Money;

/**
 * A critical deliverable as it stands at the end of the month.
 *
 * @param deliveredAt when it was delivered or, while it is still missing, up to when the delay is counted
 * @param relieved whether force majeure relieves the whole delay
 * @param alreadyGiven what earlier months gave for the same delay
 */
public record DeliverableResult(
        String deliverable, Instant due, Instant deliveredAt, boolean relieved, Money alreadyGiven) {}
