package org.gangway.agreement.ui.wording;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import org.gangway.agreement.terms.ServiceLevelTerms;
import org.gangway.incentive.terms.ContinuousImprovement;
import org.gangway.incentive.terms.RatchetDriver;
import org.gangway.incentive.terms.RatchetTerms;
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
        var continuousImprovement = terms.improvement();
        if (continuousImprovement != null) {
            facts.put(
                    Msg.agreement_level_improvement(),
                    rule(continuousImprovement.ratchet(), terms.metric().unit()));
            facts.put(Msg.agreement_level_review(), review(continuousImprovement));
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

    private static Text review(ContinuousImprovement continuousImprovement) {
        var review = continuousImprovement.review();
        return Msg.agreement_improvement_review(review.everyMonths(), review.from());
    }
}
