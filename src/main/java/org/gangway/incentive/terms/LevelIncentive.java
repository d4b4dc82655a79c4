package org.gangway.incentive.terms;

import org.gangway.json.Flat;
import org.gangway.json.Neutral;
import org.gangway.measure.Direction;
import org.gangway.shared.Percentage;

/**
 * What the schedule says about one service level.
 *
 * @param serviceLevel the key that results refer to
 * @param allocation its share of the amount at risk or, where there are categories, of its category's pool
 */
public record LevelIncentive(
        String serviceLevel,
        String name,
        Direction better,
        Percentage allocation,
        DefaultRule defaultRule,
        CreditRule credit,
        BonusRule bonus,
        EarnBackRule earnBack,
        @Neutral("noRepeat") RepeatRule repeat,
        @Flat LevelClassification standing) {

    /** A critical service level in effect, without categories and without anything extra for repeats. */
    public LevelIncentive(
            String serviceLevel,
            String name,
            Direction better,
            Percentage allocation,
            DefaultRule defaultRule,
            CreditRule credit,
            BonusRule bonus,
            EarnBackRule earnBack) {
        this(
                serviceLevel,
                name,
                better,
                allocation,
                defaultRule,
                credit,
                bonus,
                earnBack,
                new RepeatRule.NoRepeat(),
                LevelClassification.USUAL);
    }

    /** Whether somebody has to say how many failures a month had, not only how it came out. */
    public boolean countsIncidents() {
        return credit.countsIncidents() || repeat.countsIncidents();
    }

    public LevelIncentive with(RepeatRule more) {
        return new LevelIncentive(
                serviceLevel, name, better, allocation, defaultRule, credit, bonus, earnBack, more, standing);
    }

    public LevelIncentive with(LevelClassification other) {
        return new LevelIncentive(
                serviceLevel, name, better, allocation, defaultRule, credit, bonus, earnBack, repeat, other);
    }
}
