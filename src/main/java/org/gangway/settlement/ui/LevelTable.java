package org.gangway.settlement.ui;

import static org.gangway.uikit.ScreenTexts.say;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.Span;
import java.math.BigDecimal;
import org.gangway.discussion.ui.DiscussionButtons;
import org.gangway.language.Msg;
import org.gangway.language.Text;
import org.gangway.measure.Unit;
import org.gangway.settlement.month.LevelFigure;
import org.gangway.settlement.month.LineAmounts;
import org.gangway.settlement.month.SettledMonth;
import org.gangway.settlement.month.WholeMonth;
import org.gangway.settlement.statement.MonthlyStatement;
import org.gangway.settlement.statement.SettledLines;
import org.gangway.settlement.statement.StatementLineSubjects;
import org.gangway.settlement.statement.StatementTexts;
import org.gangway.shared.Explanation;
import org.gangway.shared.Money;
import org.gangway.uikit.FigureTable;
import org.gangway.uikit.ScreenTexts;
import org.jspecify.annotations.Nullable;

/**
 * Every agreed service level with its result, its credit and bonus, and the way there; without the result where several
 * versions of the terms each have their own.
 */
final class LevelTable {

    private LevelTable() {}

    static FigureTable of(MonthlyStatement statement, DiscussionButtons said) {
        var settled = statement.content().settled();
        var lines = new SettledLines(statement);
        return settled.isByDays() ? amounts(settled, lines, said) : figuresAndAmounts(settled, lines, said);
    }

    private static FigureTable amounts(SettledMonth settled, SettledLines lines, DiscussionButtons said) {
        var table = new FigureTable(Msg.settlement_lines())
                .words(Msg.settlement_column_service_level())
                .figures(Msg.settlement_column_credit())
                .figures(Msg.settlement_column_bonus())
                .actions(Msg.settlement_explain());
        settled.figures().forEach(figure -> {
            var line = lines.of(figure.serviceLevel());
            table.row(
                    new Span(figure.name()),
                    money(line.credit()),
                    money(line.bonus()),
                    new NativeTableCell(explain(figure, line), said(said, settled, figure)));
        });
        settled.statement()
                .penalties()
                .forEach(line -> table.row(
                        new Span(say(StatementTexts.penalty(line))),
                        money(lines.credit(line)),
                        new Span(),
                        Explain.button(StatementTexts.penalty(line), line.explanation())));
        settled.statement()
                .earnBacks()
                .forEach(line -> table.row(
                        new Span(say(Msg.settlement_earn_back_line(line.name(), line.missedIn()))),
                        money(line.amount().negated()),
                        new Span(),
                        Explain.button(Text.user(line.name()), line.explanation())));
        return table;
    }

    /** As one version of the terms evaluates the month, with what each level would cost and earn in a whole one. */
    static FigureTable of(WholeMonth whole) {
        var table = figures(whole.title())
                .figures(Msg.settlement_version_credit())
                .figures(Msg.settlement_version_bonus())
                .actions(Msg.settlement_explain());
        whole.part().figures().forEach(figure -> addRow(table, figure, whole.line(figure.serviceLevel())));
        return table;
    }

    private static FigureTable figures(Text caption) {
        return new FigureTable(caption)
                .words(Msg.settlement_column_service_level())
                .figures(Msg.settlement_column_reported())
                .figures(Msg.settlement_column_expected())
                .figures(Msg.settlement_column_minimum())
                .words(Msg.settlement_column_outcome());
    }

    private static FigureTable figuresAndAmounts(SettledMonth settled, SettledLines lines, DiscussionButtons said) {
        var table = figures(Msg.settlement_lines())
                .figures(Msg.settlement_column_credit())
                .figures(Msg.settlement_column_bonus())
                .actions(Msg.settlement_explain());
        settled.figures()
                .forEach(figure -> addRow(table, figure, lines.of(figure.serviceLevel()), said(said, settled, figure)));
        settled.statement().penalties().forEach(line -> {
            var name = StatementTexts.penalty(line);
            table.row(
                    new Span(say(name)),
                    new Span(),
                    new Span(),
                    new Span(),
                    new Span(),
                    money(lines.credit(line)),
                    new Span(),
                    Explain.button(name, line.explanation()));
        });
        settled.statement()
                .earnBacks()
                .forEach(line -> table.row(
                        new Span(say(Msg.settlement_earn_back_line(line.name(), line.missedIn()))),
                        new Span(),
                        new Span(),
                        new Span(),
                        new Span(say(Msg.settlement_amount_earned_back())),
                        money(line.amount().negated()),
                        new Span(),
                        Explain.button(Text.user(line.name()), line.explanation())));
        return table;
    }

    private static void addRow(FigureTable table, LevelFigure figure, LineAmounts line, Component... more) {
        var last = new NativeTableCell(explain(figure, line));
        last.add(more);
        table.row(
                new Span(figure.name()),
                value(figure.value(), figure.unit()),
                value(figure.expected(), figure.unit()),
                value(figure.minimum(), figure.unit()),
                States.badge(figure.attainment()),
                money(line.credit()),
                money(line.bonus()),
                last);
    }

    private static Component said(DiscussionButtons said, SettledMonth settled, LevelFigure figure) {
        var month = settled.statement().month();
        return said.of(
                StatementLineSubjects.of(month, figure.serviceLevel()), Msg.settlement_line_of(figure.name(), month));
    }

    private static Component explain(LevelFigure figure, LineAmounts line) {
        var explanations = line.explanations().toArray(Explanation[]::new);
        return explanations.length == 0 ? new Span() : Explain.button(Text.user(figure.name()), explanations);
    }

    private static Span value(@Nullable BigDecimal value, Unit unit) {
        return new Span(say(StatementTexts.value(value, unit, ScreenTexts.formats())));
    }

    private static Span money(Money money) {
        return new Span(ScreenTexts.formats().money(money));
    }
}
