package org.gangway.reading;

import org.gangway.shared.Percentage;
import org.jspecify.annotations.Nullable;

/** The sign before or behind a number that says it is parts of a hundred. */
final class PercentSign {

    private PercentSign() {}

    static boolean isIn(String raw) {
        return raw.endsWith("%") || raw.startsWith("%");
    }

    static String cutFrom(String raw) {
        if (!isIn(raw)) {
            return raw;
        }
        var bare = raw.endsWith("%") ? raw.substring(0, raw.length() - 1) : raw.substring(1);
        return bare.replace('\u00A0', ' ').replace('\u202F', ' ').strip();
    }

    /** What stands there under this mark, or null. */
    static @Nullable Object read(String raw, DecimalMark mark) {
        var number = mark.read(cutFrom(raw));
        if (number == null) {
            return null;
        }
        return isIn(raw) ? new Percentage(number) : number;
    }
}
