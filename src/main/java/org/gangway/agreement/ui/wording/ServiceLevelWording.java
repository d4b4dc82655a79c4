package org.gangway.agreement.ui.wording;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import org.gangway.agreement.terms.CreditNotePeriod;
import org.gangway.agreement.terms.LevelTexts;
import org.gangway.agreement.terms.ServiceLevelTerms;
import org.gangway.agreement.terms.SettlementTerms;
import org.gangway.language.Msg;
import org.gangway.language.Text;
import org.gangway.measure.FigureForm;
import org.gangway.measure.Unit;
import org.gangway.shared.Percentage;

/** A service level in words. */
public final class ServiceLevelWording {

    private ServiceLevelWording() {}

    /** Every fact under its name, in the order in which people ask for them. */
    public static Map<Text, Text> facts(ServiceLevelTerms terms) {
        var facts = new LinkedHashMap<Text, Text>();
        facts.put(Msg.agreement_level_metric(), Text.of(terms.metric()));
        facts.put(Msg.agreement_level_formula(), new Text(terms.metric().formulaKey()));
        facts.put(
                Msg.agreement_level_expected(),
                LevelTexts.of(terms.metric(), terms.levels().expected()));
        var minimum = terms.levels().minimum();
        facts.put(
                Msg.agreement_level_minimum(),
                minimum == null ? Msg.agreement_level_no_minimum() : LevelTexts.of(terms.metric(), minimum));
        facts.put(Msg.agreement_level_evaluation(), evaluated(terms));
        facts.putAll(EvaluationRuleWording.facts(terms));
        facts.putAll(ImprovementWording.facts(terms));
        facts.put(Msg.agreement_level_segment(), segment(terms));
        facts.put(Msg.agreement_level_due(), due(terms));
        return facts;
    }

    private static Text due(ServiceLevelTerms terms) {
        var day = terms.reportingDueBusinessDays();
        return switch (terms.reportingCalendars()) {
            case BOTH -> Msg.agreement_level_due_day(day);
            case CLIENT -> Msg.agreement_level_due_day_of_client(day);
            case VENDOR -> Msg.agreement_level_due_day_of_vendor(day);
        };
    }

    /** By when a statement is answered, and on which credit notes it comes. */
    public static Text settlement(SettlementTerms terms) {
        var days = terms.answerWithin();
        var silence = days == null ? Msg.agreement_no_silence() : Msg.agreement_silence(days, terms.reminderBefore());
        return terms.creditNotes() == CreditNotePeriod.MONTHLY
                ? silence
                : Msg.agreement_silence_and_notes(silence, Msg.agreement_notes_quarterly());
    }

    /** A result as it is written in that unit. */
    static Text figure(Unit unit, BigDecimal value) {
        return Msg.agreement_figure_in_unit(unit.name(), value, unit == Unit.PERCENT ? new Percentage(value) : value);
    }

    private static Text evaluated(ServiceLevelTerms terms) {
        var rounding = terms.rounding();
        var compared = rounding.compareRounded()
                ? Msg.agreement_level_compared_rounded(rounding.scale(), Text.of(rounding.mode()))
                : Msg.agreement_level_compared_exact(rounding.scale());
        var volume = terms.volume().minimum();
        return volume.compareTo(BigDecimal.ZERO) == 0 || terms.metric().form() == FigureForm.COUNT
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
