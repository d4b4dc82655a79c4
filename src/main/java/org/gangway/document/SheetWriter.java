package org.gangway.document;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.dhatim.fastexcel.Worksheet;
import org.gangway.shared.Money;

/** One sheet being written from top to bottom: a frozen row of bold headings, then rows of typed cells. */
public final class SheetWriter {

    private static final int ROWS_IN_MEMORY = 1000;
    private static final int LONGEST_TEXT = 32_767;
    // Excel would read _x0041_ as the letter A
    private static final Pattern LOOKS_ESCAPED = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

    private final Worksheet sheet;
    private int nextRow = 1;

    SheetWriter(Worksheet sheet, List<SheetColumn> columns) {
        this.sheet = sheet;
        for (var column = 0; column < columns.size(); column++) {
            sheet.width(column, columns.get(column).width());
            words(0, column, columns.get(column).heading());
            sheet.style(0, column)
                    .bold()
                    .wrapText(true)
                    .verticalAlignment("top")
                    .set();
        }
        if (WritingDirection.beginsAtTheRight(
                columns.stream().map(SheetColumn::heading).collect(Collectors.joining(" ")))) {
            sheet.rightToLeft();
        }
        sheet.freezePane(0, 1);
        sheet.repeatRows(0);
    }

    public void row(SheetCell... cells) throws IOException {
        row(List.of(cells));
    }

    public void row(List<? extends SheetCell> cells) throws IOException {
        for (var column = 0; column < cells.size(); column++) {
            write(nextRow, column, cells.get(column));
        }
        nextRow++;
        if (nextRow % ROWS_IN_MEMORY == 0) {
            sheet.flush();
        }
    }

    void finish() throws IOException {
        sheet.finish();
    }

    private void write(int row, int column, SheetCell sheetCell) {
        switch (sheetCell) {
            case SheetCell.Words words -> words(row, column, words.text());
            case SheetCell.Figure figure -> figure(row, column, figure.value(), decimals(figure.decimals()));
            case SheetCell.Percent percent ->
                figure(row, column, percent.value().fraction(), decimals(percent.decimals()) + "%");
            case SheetCell.Amount amount -> figure(row, column, amount.money().amount(), currency(amount.money()));
            case SheetCell.Day day -> {
                sheet.value(row, column, day.day());
                sheet.style(row, column).format("yyyy-mm-dd").set();
            }
            case SheetCell.Month month -> {
                sheet.value(row, column, month.month().atDay(1));
                sheet.style(row, column).format("yyyy-mm").set();
            }
            case SheetCell.Empty _ -> {}
        }
    }

    private void words(int row, int column, String text) {
        var legal = LOOKS_ESCAPED.matcher(XmlText.legal(text)).replaceAll("_x005F_");
        sheet.inlineString(row, column, legal.length() > LONGEST_TEXT ? legal.substring(0, LONGEST_TEXT) : legal);
    }

    private void figure(int row, int column, BigDecimal value, String format) {
        sheet.value(row, column, value);
        sheet.style(row, column).format(format).set();
    }

    private static String currency(Money money) {
        return "[$" + money.currency().getCurrencyCode() + "]\\ "
                + decimals(money.amount().scale());
    }

    private static String decimals(int decimals) {
        return decimals == 0 ? "#,##0" : "#,##0." + "0".repeat(decimals);
    }
}
