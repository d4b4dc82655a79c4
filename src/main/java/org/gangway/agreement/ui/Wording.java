package org.gangway.agreement.ui;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import org.gangway.agreement.LevelWords;
import org.gangway.agreement.ServiceLevelTerms;
import org.gangway.agreement.SettlementTerms;
import org.gangway.language.Msg;
import org.gangway.language.Text;
import org.gangway.measure.Form;
import org.gangway.measure.Unit;
import org.gangway.shared.Percentage;

/** A service level in words. */
final class Wording {

    private Wording() {}

    /** Every fact under its name, in the order in which people ask for them. */
    static Map<Text, Text> facts(ServiceLevelTerms terms) {
        var facts = new LinkedHashMap<Text, Text>();
        facts.put(Msg.agreement_level_metric(), Text.of(terms.metric()));
        facts.put(Msg.agreement_level_formula(), new Text(terms.metric().formulaKey()));
        facts.put(
                Msg.agreement_level_expected(),
                LevelWords.of(terms.metric(), terms.levels().expected()));
        var minimum = terms.levels().minimum();
        facts.put(
                Msg.agreement_level_minimum(),
                minimum == null ? Msg.agreement_level_no_minimum() : LevelWords.of(terms.metric(), minimum));
        facts.put(Msg.agreement_level_evaluation(), judged(terms));
        facts.putAll(JudgingWording.facts(terms));
        facts.putAll(ImprovementWording.facts(terms));
        facts.put(Msg.agreement_level_segment(), segment(terms));
        facts.put(Msg.agreement_level_due(), Msg.agreement_level_due_day(terms.reportingDueBusinessDays()));
        return facts;
    }

    static Text silence(SettlementTerms terms) {
        return Msg.agreement_silence(terms.answerWithin(), terms.reminderBefore());
    }

    /** A result as it is told in that unit. */
    static Text figure(Unit unit, BigDecimal value) {
        return Msg.agreement_figure_in_unit(unit.name(), value, unit == Unit.PERCENT ? new Percentage(value) : value);
    }

    private static Text judged(ServiceLevelTerms terms) {
        var rounding = terms.rounding();
        var compared = rounding.compareRounded()
                ? Msg.agreement_level_compared_rounded(rounding.scale(), Text.of(rounding.mode()))
                : Msg.agreement_level_compared_exact(rounding.scale());
        var volume = terms.volume().minimum();
        return volume.compareTo(BigDecimal.ZERO) == 0 || terms.metric().form() == Form.COUNT
                ? compared
                : Msg.agreement_level_from_volume(
                        compared, volume, Text.of(terms.metric().counted()));
    }

    private static Text segment(ServiceLevelTerms terms) {
        return terms.segment().whole()
                ? Msg.agreement_level_segment_all()
                : Text.user(terms.segment().name());
    }
}
