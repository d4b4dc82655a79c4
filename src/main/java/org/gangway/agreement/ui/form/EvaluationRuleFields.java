package org.gangway.agreement.ui.form;

import static org.gangway.uikit.ScreenTexts.say;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.gangway.agreement.ui.wording.EvaluationRuleWording;
import org.gangway.language.Msg;
import org.gangway.language.Text;
import org.gangway.measure.Aggregation;
import org.gangway.measure.EvaluationTerms;
import org.gangway.measure.FigureOrigin;
import org.gangway.measure.FigureUntilAgreed;
import org.gangway.measure.MeasuringWindow;
import org.gangway.measure.MeasuringWindowTerms;
import org.gangway.measure.Metric;
import org.gangway.measure.MissAllowance;
import org.gangway.measure.ShortCallLimit;
import org.jspecify.annotations.Nullable;

/** Asks over how long is measured, for the window and the overlooked misses; what is agreed besides is kept. */
final class EvaluationRuleFields {

    private static final List<MeasuringWindow> OFFERED = List.of(
            new MeasuringWindow.Month(),
            new MeasuringWindow.WithMonthBefore(),
            new MeasuringWindow.RollingMonths(3),
            new MeasuringWindow.RollingMonths(6),
            new MeasuringWindow.RollingMonths(12),
            new MeasuringWindow.Quarter(1),
            new MeasuringWindow.YearToDate(1));

    private final Select<MeasuringWindow> window = new Select<>();
    private final IntegerField most = new IntegerField(say(Msg.agreement_level_allowance_most()));
    private final IntegerField below = new IntegerField(say(Msg.agreement_level_allowance_below()));
    private final IntegerField shortCalls = new IntegerField(say(Msg.agreement_level_short_calls_seconds()));
    private final Select<FigureUntilAgreed> untilAgreed = new Select<>();
    private final EvaluationTerms before;
    private final MeasuringPeriodFields measured;
    private final CaseFigureFields cases;

    EvaluationRuleFields(EvaluationTerms before) {
        this.before = before;
        measured = new MeasuringPeriodFields(before.measured());
        cases = new CaseFigureFields(before);
        var agreed = before.window().window();
        var windows = new LinkedHashSet<>(OFFERED);
        windows.add(agreed);
        window.setLabel(say(Msg.agreement_level_window()));
        window.setItems(windows);
        window.setItemLabelGenerator(one -> say(EvaluationRuleWording.window(one)));
        window.setValue(agreed);
        most.setHelperText(say(Msg.agreement_level_allowance_help()));
        Optional.ofNullable(before.allowance()).ifPresent(allowance -> {
            most.setValue(allowance.atMost());
            below.setValue(allowance.below());
        });
        untilAgreed.setLabel(say(Msg.agreement_level_until_agreed()));
        untilAgreed.setHelperText(say(Msg.agreement_level_until_agreed_help()));
        untilAgreed.setItems(FigureUntilAgreed.values());
        untilAgreed.setItemLabelGenerator(one -> say(Text.of(one)));
        untilAgreed.setValue(before.untilAgreed());
        shortCalls.setHelperText(say(Msg.agreement_level_short_calls_help()));
        Optional.ofNullable(before.shortCalls()).ifPresent(limit -> shortCalls.setValue(limit.seconds()));
        shortCalls.setVisible(before.shortCalls() != null);
    }

    Component[] components() {
        return Stream.of(
                        Stream.of(measured.components()),
                        Stream.of(window, most, below, shortCalls, untilAgreed),
                        Stream.of(cases.components()))
                .flatMap(fields -> fields)
                .toArray(Component[]::new);
    }

    /** Asks only for what the metric needs. */
    void showFor(Metric metric) {
        shortCalls.setVisible(metric.countsShortCalls());
        untilAgreed.setVisible(metric.origin() == FigureOrigin.REPORTED);
        cases.showFor(metric);
    }

    boolean isSound() {
        return cases.isSound();
    }

    EvaluationTerms value(Metric metric) {
        var terms = before.withMeasured(measured.value())
                .withWindow(window(metric))
                .withAllowance(allowance())
                .withShortCalls(metric.countsShortCalls() ? shortCallLimit() : null)
                .withUntilAgreed(
                        metric.origin() == FigureOrigin.REPORTED ? untilAgreed.getValue() : FigureUntilAgreed.VENDOR);
        return cases.in(terms, metric);
    }

    /** The same window keeps its aggregation; for another, the one that is usual for the metric. */
    private MeasuringWindowTerms window(Metric metric) {
        var chosen = window.getValue();
        return chosen.equals(before.window().window())
                ? before.window()
                : new MeasuringWindowTerms(chosen, Aggregation.usualFor(metric));
    }

    /** One of the two numbers alone says nothing, and is refused as such. */
    private @Nullable MissAllowance allowance() {
        return most.isEmpty() && below.isEmpty() ? null : new MissAllowance(number(most), number(below));
    }

    private @Nullable ShortCallLimit shortCallLimit() {
        return shortCalls.isEmpty() ? null : new ShortCallLimit(number(shortCalls));
    }

    private static int number(IntegerField field) {
        return field.isEmpty() ? 0 : field.getValue();
    }
}
