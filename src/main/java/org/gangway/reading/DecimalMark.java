package org.gangway.reading;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** The sign between the whole part of a number and its decimals. */
public enum DecimalMark {
    POINT('.'),
    COMMA(',');

    private final char character;

    DecimalMark(char character) {
        this.character = character;
    }

    public char character() {
        return character;
    }

    public DecimalMark other() {
        return this == POINT ? COMMA : POINT;
    }

    /** The number that stands there under this mark, or null; digits may be grouped by three, or as in India. */
    public @Nullable BigDecimal read(String raw) {
        return NumberShape.fits(raw, character) ? NumberShape.number(raw, character) : null;
    }
}
