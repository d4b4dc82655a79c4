package org.gangway.performance.ui;

import static org.gangway.uikit.ScreenTexts.say;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.server.Command;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.gangway.engagement.EngagementId;
import org.gangway.identity.Side;
import org.gangway.language.Msg;
import org.gangway.language.Text;
import org.gangway.measure.Attainment;
import org.gangway.measure.FigureInputs;
import org.gangway.measure.Metric;
import org.gangway.performance.evaluation.ServiceLevelResult;
import org.gangway.performance.figures.FigureSides;
import org.gangway.performance.figures.NewFigure;
import org.gangway.performance.figures.ReportedWindow;
import org.gangway.performance.figures.StatedFigures;
import org.gangway.uikit.Confirm;
import org.gangway.uikit.FigureTable;
import org.gangway.uikit.Notices;
import org.gangway.uikit.ScreenTexts;
import org.gangway.uikit.StatusBadge;
import org.gangway.uikit.StatusTone;
import org.jspecify.annotations.Nullable;

/** What each side states of a month's figures where the client measures too, and how they agree. Nothing where it does not. */
class FigureSidesSection extends Div {

    /** One window of a service level of which more is known than the vendor's report. */
    private record Row(ServiceLevelResult result, ReportedWindow window, FigureSides sides) {}

    private final FigureFacade figures;
    private final EngagementId engagement;
    private final YearMonth month;
    private final Optional<Side> own;
    private final Command onAgreed;

    FigureSidesSection(
            FigureFacade figures,
            EngagementId engagement,
            YearMonth month,
            List<ServiceLevelResult> results,
            Optional<Side> own,
            Command onAgreed) {
        this.figures = figures;
        this.engagement = engagement;
        this.month = month;
        this.own = own;
        this.onAgreed = onAgreed;
        var stated = figures.agreement().stated(engagement, month);
        var rows = results.stream().flatMap(result -> rows(result, stated)).toList();
        setVisible(!rows.isEmpty());
        if (!rows.isEmpty()) {
            setWidthFull();
            add(
                    new H3(say(Msg.performance_sides_title())),
                    new Paragraph(say(Msg.performance_sides_why())),
                    table(rows));
        }
    }

    private static Stream<Row> rows(ServiceLevelResult result, StatedFigures stated) {
        return stated.all()
                .filter(one -> one.getKey().serviceLevelId().equals(result.serviceLevelId()))
                .filter(one -> one.getValue().measured() != null
                        || one.getValue().agreed() != null
                        || result.attainment() == Attainment.NOT_AGREED)
                .map(one -> new Row(result, one.getKey(), one.getValue()));
    }

    private FigureTable table(List<Row> rows) {
        var table = new FigureTable(Msg.performance_sides_title())
                .words(Msg.performance_result_level())
                .figures(Msg.performance_sides_reported())
                .figures(Msg.performance_sides_measured())
                .words(Msg.performance_sides_state())
                .actions(Msg.performance_result_more());
        rows.forEach(row -> table.row(
                name(row),
                figure(row.result().metric(), row.sides().statedBy(Side.VENDOR)),
                figure(row.result().metric(), row.sides().statedBy(Side.CLIENT)),
                state(row.sides()),
                actions(row)));
        return table;
    }

    private Component name(Row row) {
        var name = new Div(new Span(row.result().name()));
        if (!row.window().end().equals(month.atEndOfMonth())) {
            name.add(quiet(Msg.performance_sides_window(row.window().end())));
        }
        return name;
    }

    /** The figure as it is shown, and below it what was counted. */
    private static Component figure(Metric metric, @Nullable FigureInputs inputs) {
        if (inputs == null) {
            return new Span("–");
        }
        var cell = new NativeTableCell(new Div(FigureTexts.figure(metric, inputs.shown(metric))));
        var formats = ScreenTexts.formats();
        cell.add(quiet(Msg.performance_sides_counts(
                formats.number(inputs.numerator()), formats.number(inputs.denominator()))));
        return cell;
    }

    private static Div quiet(Text text) {
        var line = new Div(say(text));
        line.addClassName("gangway-quiet");
        return line;
    }

    private static StatusBadge state(FigureSides sides) {
        if (sides.agreed() == null) {
            return new StatusBadge(
                    sides.isOpen() ? Msg.performance_sides_differ() : Msg.performance_sides_waiting(),
                    sides.isOpen() ? StatusTone.WARNING : StatusTone.WAITING);
        }
        return new StatusBadge(
                sides.isOpen() ? Msg.performance_sides_corrected() : Msg.performance_sides_agreed(),
                sides.isOpen() ? StatusTone.WARNING : StatusTone.GOOD);
    }

    private NativeTableCell actions(Row row) {
        var cell = new NativeTableCell();
        own.filter(side -> row.sides().isAcceptableTo(side)).ifPresent(side -> cell.add(accept(row, side)));
        return cell;
    }

    private Button accept(Row row, Side side) {
        var words = side == Side.CLIENT ? Msg.performance_accept_reported() : Msg.performance_accept_measured();
        var button = new Button(say(words), _ -> ask(row, side));
        button.addThemeVariants(ButtonVariant.SMALL, ButtonVariant.PRIMARY);
        button.setAriaLabel(
                say(Msg.performance_accept_of(say(words), row.result().name())));
        return button;
    }

    /** Where that changes what the parties rest on, it is said first. */
    private void ask(Row row, Side side) {
        var stated = row.sides().statedBy(side.other());
        if (stated == null) {
            return;
        }
        var figure = new NewFigure(
                row.window().serviceLevelId(),
                month,
                row.window().end(),
                stated.numerator(),
                stated.denominator(),
                null,
                row.sides().version(side.other()));
        var consequences = figures.corrections().consequences(engagement, figure);
        if (consequences.isEmpty()) {
            accept(row, side, figure.seenVersion());
        } else {
            Confirm.ask(
                    Msg.performance_accept_title(row.result().name(), month),
                    consequences.getFirst(),
                    Msg.performance_accept_submit(),
                    () -> accept(row, side, figure.seenVersion()));
        }
    }

    private void accept(Row row, Side side, int seen) {
        if (side == Side.CLIENT) {
            figures.agreement().acceptReported(engagement, row.window(), seen);
        } else {
            figures.agreement().acceptMeasured(engagement, row.window(), seen);
        }
        Notices.success(Msg.performance_accepted());
        onAgreed.execute();
    }
}
