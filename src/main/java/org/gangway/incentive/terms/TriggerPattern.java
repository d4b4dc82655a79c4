package org.gangway.incentive.terms;

import java.math.BigDecimal;
import org.gangway.json.Meaning;
import org.gangway.measure.Direction;
import org.gangway.shared.Money;
import org.gangway.shared.Percentage;

/** When a trigger fires. Rolling months end with the month that is settled and include it. */
public sealed interface TriggerPattern {

    /** The month ends a run of at least {@code months} misses; months that are not evaluated neither break nor lengthen it. */
    @Meaning("A run of missed months.")
    record InARow(int months, CountedMisses counted) implements TriggerPattern {}

    /** The month's miss is at least the {@code times}-th in the rolling {@code months}. */
    @Meaning("So many misses in the rolling months.")
    record TimesInWindow(int times, int months, CountedMisses counted) implements TriggerPattern {}

    /** More than this share of all evaluated measurements of the rolling months are misses. */
    @Meaning("More than this share of all measurements is missed.")
    record ShareOfMeasurements(Percentage above, int months, CountedMisses counted) implements TriggerPattern {}

    /** The mean of the figures is worse than the threshold; needs a figure in every one of the months. */
    @Meaning("The mean of the figures is worse than the threshold.")
    record AverageWorse(BigDecimal threshold, Direction better, int months) implements TriggerPattern {}

    /** The credits of the rolling months reach an amount. */
    @Meaning("The credits reach an amount.")
    record CreditSum(Money atLeast, int months) implements TriggerPattern {}

    /** The credits of the rolling months reach a share of the fees of these months. */
    @Meaning("The credits reach a share of the fees.")
    record CreditShare(Percentage atLeast, int months) implements TriggerPattern {}

    /** The month's credits reach a share of its fee, at least the {@code times}-th time in the rolling {@code months}. */
    @Meaning("So many months with credits of at least this share of the fee.")
    record CreditMonths(Percentage ofFee, int times, int months) implements TriggerPattern {}

    @Meaning("A deliverable is later than so many days.")
    record DaysLate(int moreThan) implements TriggerPattern {}
}
