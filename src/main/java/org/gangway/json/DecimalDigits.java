package org.gangway.json;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Decimals are text, so that no reader of JSON turns them into binary fractions on the way. */
enum DecimalDigits implements JsonForm<BigDecimal> {
    /** Equal numbers are equal text; at most 18 digits before and after the point. */
    OF_A_DOCUMENT,
    /** Exactly the digits that were computed. */
    AS_COMPUTED;

    private static final int MOST = 18;

    @Override
    public Object write(BigDecimal number) {
        return this == AS_COMPUTED ? number.toPlainString() : canonical(number);
    }

    private static String canonical(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }

    @Override
    public @Nullable BigDecimal read(Object json, JsonPath jsonPath) {
        return json instanceof String text && (this == AS_COMPUTED || isPlain(text))
                ? new BigDecimal(text)
                : jsonPath.unreadable(json);
    }

    static boolean isPlain(String text) {
        var from = text.startsWith("-") ? 1 : 0;
        var point = text.indexOf('.', from);
        var end = point < 0 ? text.length() : point;
        return areDigits(text, from, end) && (point < 0 || areDigits(text, point + 1, text.length()));
    }

    private static boolean areDigits(String text, int from, int to) {
        if (to <= from || to - from > MOST) {
            return false;
        }
        for (int i = from; i < to; i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }

    @Override
    public Object schema(SchemaBook book) {
        return book.define(
                "decimal",
                () -> SchemaBook.inOrder(
                        "description",
                        "A decimal number as text, so that no program on the way makes a binary fraction of it.",
                        "type",
                        "string",
                        "pattern",
                        "^-?[0-9]{1,18}([.][0-9]{1,18})?$"));
    }
}
