package org.gangway.measure;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A row of plain text with the scales that the tables of figures are defined with. */
final class Cells {

    private static final int MONEY_SCALE = 2;
    private static final int FIGURE_SCALE = 4;
    private static final int RATIO_SCALE = 6;

    private final List<String> cells = new ArrayList<>();

    Cells text(String text) {
        cells.add(text);
        return this;
    }

    Cells count(long count) {
        return text(Long.toString(count));
    }

    Cells money(BigDecimal amount) {
        return text(amount.setScale(MONEY_SCALE, RoundingMode.HALF_UP).toPlainString());
    }

    Cells ratio(Optional<Fraction> value) {
        return text(value.map(exact -> rounded(exact, RATIO_SCALE)).orElse(""));
    }

    Cells figure(Figure figure) {
        return text(
                switch (figure) {
                    case Measured measured -> rounded(measured.exact(), FIGURE_SCALE);
                    case NoFigure _ -> "";
                });
    }

    private static String rounded(Fraction exact, int scale) {
        return exact.rounded(scale, RoundingMode.HALF_UP).toPlainString();
    }

    List<String> all() {
        return List.copyOf(cells);
    }
}
