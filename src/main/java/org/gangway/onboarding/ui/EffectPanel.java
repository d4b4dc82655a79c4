package org.gangway.onboarding.ui;

import static org.gangway.uikit.ScreenTexts.say;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.function.Function;
import org.gangway.language.Msg;
import org.gangway.language.Text;
import org.gangway.measure.Metric;
import org.gangway.onboarding.effect.EffectFigure;
import org.gangway.onboarding.effect.EffectLevel;
import org.gangway.onboarding.effect.EffectService;
import org.gangway.onboarding.effect.EffectSheet;
import org.gangway.onboarding.effect.EffectWindow;
import org.gangway.onboarding.plan.PlanSheet;
import org.gangway.performance.evaluation.ServiceLevelResult;
import org.gangway.shared.Percentage;
import org.gangway.uikit.FigureTable;
import org.gangway.uikit.ScreenTexts;
import org.gangway.uikit.TrendChart;

/** What became of a plan in the engagement's own figures: asked for once somebody opens it. */
@SpringComponent
record EffectPanel(EffectService effect) {

    /** Nothing before go-live. */
    Component of(PlanSheet sheet) {
        if (sheet.plan().begunOn().isEmpty()
                || sheet.today().isBefore(sheet.plan().goLive())) {
            return new Div();
        }
        var details = new Details(say(Msg.onboarding_effect_title()));
        details.addOpenedChangeListener(opened -> {
            if (opened.isOpened() && details.getContent().findAny().isEmpty()) {
                show(details, sheet);
            }
        });
        return details;
    }

    private void show(Details details, PlanSheet plan) {
        var sheet = effect.sheet(plan.plan().id());
        details.add(new Paragraph(
                say(Msg.onboarding_effect_lead(EffectWindow.WEEK_13.weeks(), EffectWindow.WEEK_26.weeks()))));
        if (sheet.levels().isEmpty()) {
            details.add(new Paragraph(say(Msg.onboarding_effect_without_levels())));
        }
        details.add(table(sheet));
        sheet.levels().stream()
                .filter(level -> level.history().stream().anyMatch(it -> it.value() != null))
                .forEach(level -> details.add(picture(level)));
    }

    private static FigureTable table(EffectSheet sheet) {
        var table = new FigureTable(Msg.onboarding_effect_title()).words(Msg.onboarding_effect_figure());
        for (var window : EffectWindow.values()) {
            table.figures(
                    window == EffectWindow.BEFORE
                            ? Msg.onboarding_effect_before()
                            : Msg.onboarding_effect_after(window.weeks()));
        }
        sheet.levels()
                .forEach(level ->
                        table.row(row(Text.user(level.name()), level::figure, value -> figure(level.metric(), value))));
        table.row(row(Msg.onboarding_effect_escalations(), sheet::escalations, EffectPanel::count));
        table.row(row(Msg.onboarding_effect_disputes(), sheet::disputes, EffectPanel::count));
        return table;
    }

    private static Component[] row(
            Text name, Function<EffectWindow, EffectFigure> figures, Function<BigDecimal, String> format) {
        var cells = new ArrayList<Component>();
        cells.add(new Span(say(name)));
        for (var window : EffectWindow.values()) {
            cells.add(cell(figures.apply(window), format));
        }
        return cells.toArray(Component[]::new);
    }

    /** The figure, the months it comes from, and what is missing, in words. */
    private static Div cell(EffectFigure figure, Function<BigDecimal, String> format) {
        var cell = new Div();
        figure.value().ifPresent(value -> {
            cell.add(new Span(format.apply(value)));
            cell.add(quiet(say(Msg.onboarding_effect_from(months(figure.from())))));
        });
        if (figure.value().isEmpty() && !figure.ahead()) {
            cell.add(new Span(say(Msg.onboarding_effect_nothing())));
        } else if (!figure.without().isEmpty()) {
            cell.add(quiet(say(Msg.onboarding_effect_missing(months(figure.without())))));
        }
        if (figure.ahead()) {
            cell.add(quiet(say(Msg.onboarding_effect_ahead())));
        }
        return cell;
    }

    private static String months(java.util.List<java.time.YearMonth> months) {
        return ScreenTexts.formats()
                .list(months.stream().map(ScreenTexts.formats()::month).toList());
    }

    private static String count(BigDecimal value) {
        return ScreenTexts.formats().number(value);
    }

    private static String figure(Metric metric, BigDecimal value) {
        var formats = ScreenTexts.formats();
        var decimals = metric.decimals();
        var number = Text.user(formats.number(value, decimals, decimals));
        return switch (metric.unit()) {
            case PERCENT -> formats.percent(new Percentage(value), decimals);
            case DAYS -> say(Msg.performance_value_days(value, number));
            case SECONDS -> say(Msg.performance_value_seconds(value, number));
            case COUNT -> formats.number(value, decimals, decimals);
        };
    }

    private static TrendChart picture(EffectLevel level) {
        ServiceLevelResult last = level.history().getLast();
        return new TrendChart(
                Msg.onboarding_effect_picture(
                        level.name(), level.history().getFirst().month(), last.month()),
                level.history().stream()
                        .map(it -> new TrendChart.Point(it.month(), it.value(), it.isMissed()))
                        .toList(),
                last.expected(),
                last.minimum(),
                value -> figure(level.metric(), value));
    }

    private static Div quiet(String words) {
        var quiet = new Div(words);
        quiet.addClassName("gangway-quiet");
        return quiet;
    }
}
