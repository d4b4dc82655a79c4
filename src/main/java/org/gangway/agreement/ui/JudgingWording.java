package org.gangway.agreement.ui;

import java.util.LinkedHashMap;
import java.util.Map;
import org.gangway.agreement.ServiceLevelTerms;
import org.gangway.language.Msg;
import org.gangway.language.Text;
import org.gangway.measure.Form;
import org.gangway.measure.LateReport;
import org.gangway.measure.LowVolume;
import org.gangway.measure.Window;

/** Over which months and by which reports a service level is judged, in words. */
final class JudgingWording {

    private JudgingWording() {}

    /** What differs from the usual; the window always. */
    static Map<Text, Text> facts(ServiceLevelTerms terms) {
        var facts = new LinkedHashMap<Text, Text>();
        var judging = terms.judging();
        var window = window(judging.window().window());
        facts.put(
                Msg.agreement_level_window(),
                judging.isMonthly()
                        ? window
                        : Msg.agreement_level_window_over(
                                window, Text.of(judging.window().aggregation())));
        var allowance = judging.allowance();
        if (allowance != null) {
            facts.put(
                    Msg.agreement_level_allowance(),
                    Msg.agreement_level_allowance_of(allowance.atMost(), allowance.below()));
        }
        if (!(judging.lowVolume() instanceof LowVolume.ReportOnly)) {
            facts.put(Msg.agreement_level_low_volume(), lowVolume(judging.lowVolume()));
        }
        if (judging.lateReport() != LateReport.COUNTS) {
            facts.put(Msg.agreement_level_late_report(), Text.of(judging.lateReport()));
        }
        if (terms.metric().form() == Form.PERCENTILE) {
            var percentile = judging.percentile();
            facts.put(
                    Msg.agreement_level_percentile(),
                    Msg.agreement_level_percentile_of(percentile.share(), Text.of(percentile.method())));
        }
        return facts;
    }

    static Text window(Window window) {
        return switch (window) {
            case Window.Week _ -> Msg.agreement_window_week();
            case Window.Month _ -> Msg.agreement_window_month();
            case Window.Quarter(var first) -> Msg.agreement_window_quarter(first);
            case Window.RollingMonths(var months) -> Msg.agreement_window_rolling(months);
            case Window.YearToDate(var first) -> Msg.agreement_window_year(first);
            case Window.WithMonthBefore _ -> Msg.agreement_window_with_before();
        };
    }

    private static Text lowVolume(LowVolume rule) {
        return switch (rule) {
            case LowVolume.ReportOnly _ -> Msg.agreement_low_volume_report_only();
            case LowVolume.PoolMonths(var months) -> Msg.agreement_low_volume_pool(months);
            case LowVolume.CarryLast(var months) -> Msg.agreement_low_volume_carry(months);
        };
    }
}
