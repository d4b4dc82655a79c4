package org.gangway.measure.receivables;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gangway.measure.ExactFraction;
import org.gangway.measure.Figure;
import org.gangway.measure.MeasuredFigure;
import org.gangway.measure.NoFigure;

/** A row of plain text with the scales that the tables of figures are defined with. */
final class TextCells {

    private static final int MONEY_SCALE = 2;
    private static final int FIGURE_SCALE = 4;
    private static final int RATIO_SCALE = 6;

    private final List<String> cells = new ArrayList<>();

    TextCells text(String text) {
        cells.add(text);
        return this;
    }

    TextCells count(long count) {
        return text(Long.toString(count));
    }

    TextCells money(BigDecimal amount) {
        return text(amount.setScale(MONEY_SCALE, RoundingMode.HALF_UP).toPlainString());
    }

    TextCells ratio(Optional<ExactFraction> value) {
        return text(value.map(exact -> rounded(exact, RATIO_SCALE)).orElse(""));
    }

    TextCells figure(Figure figure) {
        return text(
                switch (figure) {
                    case MeasuredFigure measuredFigure -> rounded(measuredFigure.exact(), FIGURE_SCALE);
                    case NoFigure _ -> "";
                });
    }

    private static String rounded(ExactFraction exact, int scale) {
        return exact.rounded(scale, RoundingMode.HALF_UP).toPlainString();
    }

    List<String> all() {
        return List.copyOf(cells);
    }
}
