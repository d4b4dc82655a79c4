package org.gangway.settlement.statement;

import java.time.YearMonth;
import org.gangway.engagement.EngagementId;
import org.gangway.incentive.statement.FiredTrigger;
import org.gangway.settlement.month.LevelFigure;
import org.gangway.settlement.month.SettledMonth;
import org.gangway.shared.Constant;

/**
 * A pattern of failures that the terms name was complete with a month's statement that is before the parties.
 *
 * @param trigger its key in the terms, and the service level's where one of them fired it
 * @param kind what both sides get by it
 * @param words what the parties call it, and the service level where one of them fired it
 */
public record TriggerFired(EngagementId engagement, YearMonth month, String trigger, Constant kind, String words) {

    static TriggerFired of(MonthlyStatement statement, SettledMonth settled, FiredTrigger fired) {
        var level = fired.serviceLevel();
        var words = level == null
                ? fired.name()
                : fired.name() + " – "
                        + settled.figure(level).map(LevelFigure::name).orElse(level);
        return new TriggerFired(
                statement.engagement(), statement.month(), key(fired), Constant.of(fired.kind()), words);
    }

    /** Its key, with the service level where one of them fired it. */
    public static String key(FiredTrigger fired) {
        var level = fired.serviceLevel();
        return level == null ? fired.key() : fired.key() + " " + level;
    }
}
