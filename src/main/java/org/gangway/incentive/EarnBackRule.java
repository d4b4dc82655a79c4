package org.gangway.incentive;

/** Whether and when good months give a credit back. */
public sealed interface EarnBackRule {

    record NoEarnBack() implements EarnBackRule {}

    /**
     * The credit of a miss in the zone is given back once {@code goodMonths} of the {@code within} months that follow
     * reach the expected level, in a row if so agreed.
     */
    record AfterGoodMonths(MissZone zone, int goodMonths, int within, boolean inARow) implements EarnBackRule {}

    /** Each of the following months has to reach the expected level. */
    static EarnBackRule afterNext(int months) {
        return new AfterGoodMonths(MissZone.ABOVE_MINIMUM, months, months, true);
    }
}
