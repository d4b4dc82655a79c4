package org.gangway.agreement.ui.wording;

import java.util.LinkedHashMap;
import java.util.Map;
import org.gangway.agreement.terms.ServiceLevelTerms;
import org.gangway.language.Msg;
import org.gangway.language.Text;
import org.gangway.measure.FigureForm;
import org.gangway.measure.FigureUntilAgreed;
import org.gangway.measure.LateReportTreatment;
import org.gangway.measure.LowVolumeRule;
import org.gangway.measure.MeasuringPeriodTerms;
import org.gangway.measure.MeasuringWindow;

/** Over which months and by which reports a service level is evaluated, in words. */
public final class EvaluationRuleWording {

    private EvaluationRuleWording() {}

    /** What differs from the usual; what is measured over and the window always. */
    static Map<Text, Text> facts(ServiceLevelTerms terms) {
        var facts = new LinkedHashMap<Text, Text>();
        var evaluationTerms = terms.evaluationRules();
        facts.put(Msg.agreement_level_period(), period(evaluationTerms.measured()));
        var window = window(evaluationTerms.window().window());
        if (evaluationTerms.measured().isMonthly()) {
            facts.put(
                    Msg.agreement_level_window(),
                    evaluationTerms.isMonthly()
                            ? window
                            : Msg.agreement_level_window_over(
                                    window, Text.of(evaluationTerms.window().aggregation())));
        }
        var allowance = evaluationTerms.allowance();
        if (allowance != null) {
            facts.put(
                    Msg.agreement_level_allowance(),
                    Msg.agreement_level_allowance_of(allowance.atMost(), allowance.below()));
        }
        if (!(evaluationTerms.lowVolume() instanceof LowVolumeRule.ReportOnly)) {
            facts.put(Msg.agreement_level_low_volume(), lowVolume(evaluationTerms.lowVolume()));
        }
        if (evaluationTerms.lateReport() != LateReportTreatment.COUNTS) {
            facts.put(Msg.agreement_level_late_report(), Text.of(evaluationTerms.lateReport()));
        }
        if (evaluationTerms.untilAgreed() != FigureUntilAgreed.VENDOR) {
            facts.put(Msg.agreement_level_until_agreed(), Text.of(evaluationTerms.untilAgreed()));
        }
        var shortCalls = evaluationTerms.shortCalls();
        if (shortCalls != null) {
            facts.put(Msg.agreement_level_short_calls(), Msg.agreement_level_short_calls_of(shortCalls.seconds()));
        }
        if (terms.metric().form() == FigureForm.PERCENTILE) {
            var percentile = evaluationTerms.percentile();
            facts.put(
                    Msg.agreement_level_percentile(),
                    Msg.agreement_level_percentile_of(percentile.share(), Text.of(percentile.method())));
        }
        var trimmed = evaluationTerms.trimmed();
        if (trimmed != null) {
            facts.put(Msg.agreement_level_trimmed(), Msg.agreement_level_trimmed_of(trimmed.share()));
        }
        return facts;
    }

    private static Text period(MeasuringPeriodTerms measured) {
        return switch (measured.period()) {
            case MONTH -> Msg.agreement_level_period_month();
            case QUARTER -> Msg.agreement_level_period_quarter(quarters(measured.quartersFrom()));
            case TWO_WEEKS ->
                Msg.agreement_level_period_fortnights(measured.firstFortnight(), Text.of(measured.severalWindows()));
        };
    }

    /** The months in which quarters begin, one of which is given. */
    public static Text quarters(int month) {
        return switch (month % 3) {
            case 1 -> Msg.agreement_quarters_calendar();
            case 2 -> Msg.agreement_quarters_february();
            default -> Msg.agreement_quarters_march();
        };
    }

    public static Text window(MeasuringWindow measuringWindow) {
        return switch (measuringWindow) {
            case MeasuringWindow.Week _ -> Msg.agreement_window_week();
            case MeasuringWindow.Month _ -> Msg.agreement_window_month();
            case MeasuringWindow.Quarter(var first) -> Msg.agreement_window_quarter(first);
            case MeasuringWindow.RollingMonths(var months) -> Msg.agreement_window_rolling(months);
            case MeasuringWindow.YearToDate(var first) -> Msg.agreement_window_year(first);
            case MeasuringWindow.WithMonthBefore _ -> Msg.agreement_window_with_before();
        };
    }

    private static Text lowVolume(LowVolumeRule rule) {
        return switch (rule) {
            case LowVolumeRule.ReportOnly _ -> Msg.agreement_low_volume_report_only();
            case LowVolumeRule.PoolMonths(var months) -> Msg.agreement_low_volume_pool(months);
            case LowVolumeRule.CarryLast(var months) -> Msg.agreement_low_volume_carry(months);
        };
    }
}
