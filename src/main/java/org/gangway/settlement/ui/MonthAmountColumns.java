package org.gangway.settlement.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.gangway.language.Msg;
import org.gangway.language.Text;
import org.gangway.settlement.statement.MonthTotals;
import org.gangway.shared.Money;
import org.gangway.uikit.FigureTable;
import org.gangway.uikit.ScreenTexts;

/**
 * The amounts of months as columns of a table: fee, what changed it, and the net amount. A column in which no month has an
 * amount is left out, so the others still add up.
 */
public final class MonthAmountColumns {

    private record Column(Text heading, Function<MonthTotals, Money> amount) {

        boolean isWanted(List<MonthTotals> months) {
            return months.stream().map(amount).anyMatch(money -> !money.isZero());
        }
    }

    private static final Column FEE = new Column(Msg.settlement_column_fee(), MonthTotals::fee);
    private static final Column NET = new Column(Msg.settlement_column_net(), MonthTotals::net);
    private static final List<Column> CHANGES = List.of(
            new Column(Msg.settlement_column_credits(), it -> it.credits().negated()),
            new Column(Msg.settlement_column_bonus(), MonthTotals::bonus),
            new Column(Msg.settlement_column_earned_back(), MonthTotals::earnedBack),
            new Column(Msg.settlement_column_adjustments(), MonthTotals::adjustments),
            new Column(Msg.settlement_column_later(), MonthTotals::later));
    private static final Column HELD = new Column(Msg.settlement_column_held(), MonthTotals::held);

    private final List<Column> columns;
    private final List<MonthTotals> months;

    public MonthAmountColumns(List<MonthTotals> months) {
        this.months = List.copyOf(months);
        this.columns = Stream.of(
                        Stream.of(FEE),
                        CHANGES.stream().filter(column -> column.isWanted(months)),
                        Stream.of(NET),
                        Stream.of(HELD).filter(column -> column.isWanted(months)))
                .flatMap(Function.identity())
                .toList();
    }

    public void head(FigureTable table) {
        columns.forEach(column -> table.figures(column.heading()));
    }

    /** Of one of the months, in the order of the headings. */
    public Stream<Component> row(MonthTotals month) {
        return columns.stream().map(column -> amount(column.amount().apply(month)));
    }

    /** Of all months together. */
    public Stream<Component> sum() {
        return columns.stream()
                .map(column -> months.stream().map(column.amount()).reduce(Money::plus))
                .map(sum -> sum.map(MonthAmountColumns::amount).orElseGet(Span::new));
    }

    /** Without the currency; nothing is a dash, so that what changed the fee is seen. */
    public static Component amount(Money money) {
        return new Span(money.isZero() ? "–" : ScreenTexts.formats().amount(money));
    }
}
