package org.gangway.agreement.ui;

import static org.gangway.uikit.Say.say;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import org.gangway.language.Msg;
import org.gangway.measure.Aggregation;
import org.gangway.measure.Judging;
import org.gangway.measure.Metric;
import org.gangway.measure.MissAllowance;
import org.gangway.measure.Window;
import org.gangway.measure.WindowTerms;
import org.jspecify.annotations.Nullable;

/** Asks for the window and the overlooked misses; what is agreed besides is kept. */
final class JudgingFields {

    private static final List<Window> OFFERED = List.of(
            new Window.Month(),
            new Window.WithMonthBefore(),
            new Window.RollingMonths(3),
            new Window.RollingMonths(6),
            new Window.RollingMonths(12),
            new Window.Quarter(1),
            new Window.YearToDate(1));

    private final Select<Window> window = new Select<>();
    private final IntegerField most = new IntegerField(say(Msg.agreement_level_allowance_most()));
    private final IntegerField below = new IntegerField(say(Msg.agreement_level_allowance_below()));
    private final Judging before;

    JudgingFields(Judging before) {
        this.before = before;
        var agreed = before.window().window();
        var windows = new LinkedHashSet<>(OFFERED);
        windows.add(agreed);
        window.setLabel(say(Msg.agreement_level_window()));
        window.setItems(windows);
        window.setItemLabelGenerator(one -> say(JudgingWording.window(one)));
        window.setValue(agreed);
        most.setHelperText(say(Msg.agreement_level_allowance_help()));
        Optional.ofNullable(before.allowance()).ifPresent(allowance -> {
            most.setValue(allowance.atMost());
            below.setValue(allowance.below());
        });
    }

    Component[] components() {
        return new Component[] {window, most, below};
    }

    Judging value(Metric metric) {
        return before.withWindow(window(metric)).withAllowance(allowance());
    }

    /** The same window keeps its aggregation; for another, the one that is usual for the metric. */
    private WindowTerms window(Metric metric) {
        var chosen = window.getValue();
        return chosen.equals(before.window().window())
                ? before.window()
                : new WindowTerms(chosen, Aggregation.usualFor(metric));
    }

    /** One of the two numbers alone says nothing, and is refused as such. */
    private @Nullable MissAllowance allowance() {
        return most.isEmpty() && below.isEmpty() ? null : new MissAllowance(number(most), number(below));
    }

    private static int number(IntegerField field) {
        return field.isEmpty() ? 0 : field.getValue();
    }
}
