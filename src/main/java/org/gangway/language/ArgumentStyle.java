package org.gangway.language;

/** How a translator asks for a value to be written. */
enum ArgumentStyle {
    /** As values of its kind are always written. */
    USUAL,
    /** A number with the decimals it needs, at most three. */
    NUMBER,
    /** A number without decimals. */
    INTEGER,
    /** A day in figures. */
    DATE,
    /** A day with the month in letters. */
    DATE_LONG,
    /** A time of day. */
    TIME;

    static ArgumentStyle of(String type, String detail) {
        return switch (type + " " + detail) {
            case "number " -> NUMBER;
            case "number integer" -> INTEGER;
            case "date ", "date short", "date medium" -> DATE;
            case "date long" -> DATE_LONG;
            case "time ", "time short" -> TIME;
            default ->
                throw new IllegalArgumentException(
                        "{…, %s %s} is not used here: pass a Percentage, Money or a day as {…}"
                                .formatted(type, detail));
        };
    }
}
