package org.gangway.performance.ui;

import static org.gangway.uikit.Say.say;

import java.math.BigDecimal;
import org.gangway.language.Msg;
import org.gangway.language.Text;
import org.gangway.measure.Metric;
import org.gangway.performance.ServiceLevelResult;
import org.gangway.shared.Percentage;
import org.gangway.uikit.Say;
import org.gangway.uikit.StatusBadge;
import org.gangway.uikit.Tone;
import org.jspecify.annotations.Nullable;

/** Says figures and results the reader's way. */
final class FigureWords {

    private static final String NOTHING = "–";
    private static final int LEVEL_DECIMALS = 6;

    private FigureWords() {}

    /** A figure with the decimals of its metric. */
    static String figure(Metric metric, @Nullable BigDecimal value) {
        return value == null ? NOTHING : inUnit(metric, value, metric.decimals(), metric.decimals());
    }

    /** A level with the decimals it was agreed with. */
    static String level(Metric metric, @Nullable BigDecimal value) {
        return value == null ? NOTHING : inUnit(metric, value, 0, LEVEL_DECIMALS);
    }

    private static String inUnit(Metric metric, BigDecimal value, int min, int max) {
        var formats = Say.formats();
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
        var tone = switch (result.attainment()) {
            case MET -> Tone.GOOD;
            case BELOW_EXPECTED -> Tone.WARNING;
            case BELOW_MINIMUM -> Tone.BAD;
            case NO_FIGURES, RELIEVED, REPORTED_LATE -> result.overdue() ? Tone.WARNING : Tone.NEUTRAL;
            case TOO_THIN -> Tone.NEUTRAL;
            case NOT_DUE -> Tone.WAITING;
        };
        return new StatusBadge(Text.of(result.attainment()), tone);
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
            case TOO_THIN -> {
                var caution = result.caution();
                yield Text.step(caution == null ? result.explanation() : caution);
            }
            case NOT_DUE -> Msg.performance_why_not_due(result.dueOn());
        };
    }
}
