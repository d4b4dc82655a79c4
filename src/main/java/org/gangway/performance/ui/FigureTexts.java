package org.gangway.performance.ui;

import static org.gangway.uikit.ScreenTexts.say;

import java.math.BigDecimal;
import org.gangway.language.Msg;
import org.gangway.language.Text;
import org.gangway.measure.Metric;
import org.gangway.performance.evaluation.ServiceLevelResult;
import org.gangway.shared.Percentage;
import org.gangway.uikit.ScreenTexts;
import org.gangway.uikit.StatusBadge;
import org.gangway.uikit.StatusTone;
import org.jspecify.annotations.Nullable;

/** Says figures and results the reader's way. */
final class FigureTexts {

    private static final String NOTHING = "–";
    private static final int LEVEL_DECIMALS = 6;

    private FigureTexts() {}

    /** A figure with the decimals of its metric. */
    static String figure(Metric metric, @Nullable BigDecimal value) {
        return value == null ? NOTHING : inUnit(metric, value, metric.decimals(), metric.decimals());
    }

    /** A level with the decimals it was agreed with. */
    static String level(Metric metric, @Nullable BigDecimal value) {
        return value == null ? NOTHING : inUnit(metric, value, 0, LEVEL_DECIMALS);
    }

    private static String inUnit(Metric metric, BigDecimal value, int min, int max) {
        var formats = ScreenTexts.formats();
        var number = Text.user(formats.number(value, min, max));
        return switch (metric.unit()) {
            case PERCENT ->
                min == max ? formats.percent(new Percentage(value), max) : formats.percent(new Percentage(value));
            case DAYS -> say(Msg.performance_value_days(value, number));
            case SECONDS -> say(Msg.performance_value_seconds(value, number));
            case COUNT -> formats.number(value, min, max);
        };
    }

    static StatusBadge badge(ServiceLevelResult result) {
        var statusTone = switch (result.attainment()) {
            case MET -> StatusTone.GOOD;
            case BELOW_EXPECTED -> StatusTone.WARNING;
            case BELOW_MINIMUM -> StatusTone.BAD;
            case NO_FIGURES, RELIEVED, REPORTED_LATE -> result.overdue() ? StatusTone.WARNING : StatusTone.NEUTRAL;
            case TOO_FEW_CASES -> StatusTone.NEUTRAL;
            case NOT_DUE, NOT_AGREED -> StatusTone.WAITING;
            case NO_WINDOW_ENDS -> StatusTone.NEUTRAL;
        };
        return new StatusBadge(Text.of(result.attainment()), statusTone);
    }

    /** Why the result is what it is, in one sentence. */
    static Text why(ServiceLevelResult result) {
        var metric = result.metric();
        var value = Text.user(figure(metric, result.value()));
        var target = Text.user(level(metric, result.expected()));
        var minimum = Text.user(level(metric, result.minimum()));
        return switch (result.attainment()) {
            case MET -> Msg.performance_why_met(value, target);
            case BELOW_EXPECTED ->
                result.minimum() == null
                        ? Msg.performance_why_missed(value, target)
                        : Msg.performance_why_below_expected(value, target, minimum);
            case BELOW_MINIMUM -> Msg.performance_why_below_minimum(value, minimum);
            case NO_FIGURES, RELIEVED, REPORTED_LATE ->
                result.overdue()
                        ? Msg.performance_why_overdue(result.dueOn())
                        : Text.step(result.explanation().because().getFirst());
            case TOO_FEW_CASES -> {
                var caution = result.caution();
                yield Text.step(caution == null ? result.explanation() : caution);
            }
            case NOT_DUE -> Msg.performance_why_not_due(result.dueOn());
            case NOT_AGREED -> Msg.performance_why_not_agreed();
            case NO_WINDOW_ENDS -> Msg.performance_why_no_window_ends(result.dueOn());
        };
    }
}
