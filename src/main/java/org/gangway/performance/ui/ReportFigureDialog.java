package org.gangway.performance.ui;

import static org.gangway.uikit.ScreenTexts.say;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.server.Command;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import org.gangway.engagement.EngagementId;
import org.gangway.language.Msg;
import org.gangway.language.Text;
import org.gangway.measure.Attainment;
import org.gangway.measure.FigureForm;
import org.gangway.measure.FigureOrigin;
import org.gangway.performance.evaluation.ServiceLevelResult;
import org.gangway.performance.figures.Incidents;
import org.gangway.performance.figures.NewFigure;
import org.gangway.performance.figures.ReportedWindow;
import org.gangway.shared.Period;
import org.gangway.uikit.InputDialog;
import org.gangway.uikit.Notices;
import org.gangway.uikit.ReasonDialog;
import org.gangway.uikit.RequiredFields;
import org.gangway.uikit.ScreenTexts;
import org.jspecify.annotations.Nullable;

/**
 * Asks what one side states: numerator and denominator of one month of one service level, and its failures where terms count
 * them.
 */
class ReportFigureDialog extends InputDialog {

    private final FigureFacade figures;
    private final FigureEntry entry;
    private final EngagementId engagement;
    private final YearMonth month;
    private final Command onReported;
    private final Select<ServiceLevelResult> level = new Select<>();
    private final Select<Period> window = new Select<>();
    private final TextField numerator = new TextField();
    private final TextField denominator = new TextField();
    private final TextField incidents = new TextField();
    private int seenVersion;

    ReportFigureDialog(
            FigureFacade figures,
            FigureEntry entry,
            EngagementId engagement,
            YearMonth month,
            List<ServiceLevelResult> results,
            Command onReported) {
        this.figures = figures;
        this.entry = entry;
        this.engagement = engagement;
        this.month = month;
        this.onReported = onReported;
        setHeaderTitle(say(entry.title(month)));
        refusedAt(numerator, "performance.figure-missing", "measure.negative");
        refusedAt(denominator, "performance.denominator-missing");
        refusedAt(incidents, "performance.not-a-number-of-incidents");
        setWidth("min(32rem, 96vw)");
        level.setLabel(say(Msg.performance_field_service_level()));
        level.setItemLabelGenerator(ServiceLevelResult::name);
        level.setItems(results.stream()
                .filter(result -> result.metric().origin() == FigureOrigin.REPORTED
                        && result.attainment() != Attainment.NO_WINDOW_ENDS)
                .toList());
        level.addValueChangeListener(change -> choose(change.getValue()));
        window.setLabel(say(Msg.performance_field_window()));
        window.setItemLabelGenerator(
                one -> one == null ? "" : say(Msg.performance_report_window(one.start(), one.end())));
        window.addValueChangeListener(_ -> showKnown());
        window.setVisible(false);
        numerator.setLabel(say(Msg.performance_field_numerator()));
        denominator.setLabel(say(Msg.performance_field_denominator()));
        incidents.setLabel(say(Msg.performance_field_incidents()));
        incidents.setHelperText(say(Msg.performance_report_incidents_help()));
        incidents.setVisible(false);
        add(new FormLayout(level, window, numerator, denominator, incidents));
        var save = new Button(say(entry.submit()), _ -> save());
        save.addThemeVariants(ButtonVariant.PRIMARY);
        save.addClickShortcut(Key.ENTER);
        getFooter().add(new Button(say(Msg.common_cancel()), _ -> close()), save);
    }

    private void choose(ServiceLevelResult chosen) {
        var metric = chosen.metric();
        numerator.setHelperText(say(new Text(metric.numeratorKey())));
        denominator.setVisible(metric.form() != FigureForm.COUNT);
        metric.denominatorKey().ifPresent(key -> denominator.setHelperText(say(new Text(key))));
        var windows = figures.reporting().windows(engagement, chosen.serviceLevelId(), month);
        window.setItems(windows);
        window.setVisible(!windows.equals(List.of(Period.of(month))));
        window.setValue(windows.isEmpty() ? null : windows.getFirst());
        showKnown();
    }

    /** What is known of the window that is chosen. */
    private void showKnown() {
        var chosen = level.getValue();
        if (chosen == null || window.getValue() == null) {
            return;
        }
        var known = entry.known(
                engagement,
                new ReportedWindow(chosen.serviceLevelId(), window.getValue().end()));
        seenVersion = known.map(NewFigure::seenVersion).orElse(0);
        showIncidents(chosen, known.map(NewFigure::incidents).orElse(null));
        numerator.setValue(known.map(figure -> ScreenTexts.formats().number(figure.numerator()))
                .orElse(""));
        denominator.setValue(known.map(figure -> ScreenTexts.formats().number(figure.denominator()))
                .orElse(""));
    }

    /** A number that was reported under other terms is kept. */
    private void showIncidents(ServiceLevelResult chosen, @Nullable Integer reported) {
        incidents.setVisible(
                reported != null || figures.reporting().countsIncidents(engagement, chosen.serviceLevelId(), month));
        incidents.setValue(reported == null ? "" : ScreenTexts.formats().number(BigDecimal.valueOf(reported)));
    }

    private @Nullable Integer typedIncidents() {
        return incidents.getValue().isBlank()
                ? null
                : Incidents.read(ScreenTexts.formats().parseNumber(incidents.getValue()));
    }

    private void save() {
        if (!RequiredFields.check(level, window, numerator)
                || (denominator.isVisible() && !RequiredFields.check(denominator))
                || !RequiredFields.checkNumbers(numerator, denominator, incidents)) {
            return;
        }
        var by = denominator.isVisible() ? ScreenTexts.formats().parseNumber(denominator.getValue()) : BigDecimal.ONE;
        var figure = new NewFigure(
                level.getValue().serviceLevelId(),
                month,
                window.getValue().end(),
                ScreenTexts.formats().parseNumber(numerator.getValue()),
                by,
                typedIncidents(),
                seenVersion);
        var consequences = figures.corrections().consequences(engagement, figure);
        if (consequences.isEmpty() && seenVersion == 0) {
            entry.save(engagement, figure, "");
            saved();
        } else {
            askWhy(figure, consequences.stream().findFirst().orElseGet(Msg::performance_correction_read));
        }
    }

    private void askWhy(NewFigure figure, Text consequence) {
        new ReasonDialog(
                        Msg.performance_correction_title(month),
                        consequence,
                        Msg.performance_correction_reason(),
                        Msg.performance_correction_submit(),
                        false,
                        reason -> {
                            entry.save(engagement, figure, reason);
                            saved();
                        })
                .open();
    }

    private void saved() {
        close();
        Notices.success(entry.done());
        onReported.execute();
    }
}
