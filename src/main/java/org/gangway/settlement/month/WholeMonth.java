package org.gangway.settlement.month;

import org.gangway.incentive.IncentiveCalculation;
import org.gangway.incentive.statement.Statement;
import org.gangway.language.Msg;
import org.gangway.language.Text;

/**
 * What one version of the terms alone would say of the whole month.
 *
 * @param part the days for which that counts
 */
public record WholeMonth(SettledPart part, Statement statement) {

    static WholeMonth of(SettledPart part) {
        return new WholeMonth(part, IncentiveCalculation.compute(part.schedule(), part.input()));
    }

    /** What the service level would cost and earn in a whole month. */
    public LineAmounts line(String serviceLevel) {
        return LineAmounts.of(statement, serviceLevel);
    }

    public Text title() {
        var days = part.days();
        return part.counted() == null
                ? Msg.settlement_version_title(
                        part.termsNumber(), days.start(), days.end(), part.countedDays(), part.countedOf())
                : Msg.settlement_version_title_by(
                        part.termsNumber(),
                        days.start(),
                        days.end(),
                        part.countedDays(),
                        part.countedOf(),
                        part.counted().by());
    }
}
