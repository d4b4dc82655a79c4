package org.gangway.agreement.ui;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import org.gangway.agreement.ServiceLevelTerms;
import org.gangway.incentive.Improvement;
import org.gangway.incentive.RatchetDriver;
import org.gangway.incentive.RatchetTerms;
import org.gangway.language.Msg;
import org.gangway.language.Text;
import org.gangway.measure.Unit;
import org.gangway.shared.Percentage;

/** How the levels of a service level rise with what is reached, in words. */
final class ImprovementWording {

    private ImprovementWording() {}

    /** Nothing where the levels stay as they are. */
    static Map<Text, Text> facts(ServiceLevelTerms terms) {
        var facts = new LinkedHashMap<Text, Text>();
        var improvement = terms.improvement();
        if (improvement != null) {
            facts.put(
                    Msg.agreement_level_improvement(),
                    rule(improvement.ratchet(), terms.metric().unit()));
            facts.put(Msg.agreement_level_review(), review(improvement));
        }
        return facts;
    }

    private static Text rule(RatchetTerms ratchet, Unit unit) {
        return Msg.agreement_improvement_rule(
                driver(ratchet.driver()),
                ratchet.most(),
                value(ratchet.ideal(), unit),
                ratchet.decimals(),
                ratchet.mayWorsen() ? "yes" : "no");
    }

    private static Text driver(RatchetDriver driver) {
        return switch (driver) {
            case RatchetDriver.BestOf(var best, var months) -> Msg.agreement_improvement_best_of(best, months);
            case RatchetDriver.MeanOf(var months, var least) -> Msg.agreement_improvement_mean_of(months, least);
        };
    }

    private static Text value(BigDecimal value, Unit unit) {
        return Msg.agreement_improvement_ideal(
                unit.name(), value, unit == Unit.PERCENT ? new Percentage(value) : value);
    }

    private static Text review(Improvement improvement) {
        var review = improvement.review();
        return Msg.agreement_improvement_review(review.everyMonths(), review.from());
    }
}
