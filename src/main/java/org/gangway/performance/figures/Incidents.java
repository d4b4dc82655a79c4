package org.gangway.performance.figures;

import java.math.BigDecimal;
import java.util.Map;
import org.gangway.shared.RuleViolation;
import org.jspecify.annotations.Nullable;

/**
 * How many failures a month of a service level had, for terms that charge each of them.
 *
 * @param reported from 0 to {@value #MOST}; null where nobody reported a number
 * @param counted whether a rule of the terms asks for it
 */
public record Incidents(@Nullable Integer reported, boolean counted) {

    public static final int MOST = 1_000_000;

    /** What a month counts of which nobody reported a number: its miss is one failure. */
    private static final int UNREPORTED = 1;

    /** What the terms count. */
    public int number() {
        return reported == null ? UNREPORTED : reported;
    }

    /** As people write it; null where they wrote nothing. */
    public static @Nullable Integer read(@Nullable BigDecimal number) {
        if (number == null) {
            return null;
        }
        var whole = number.stripTrailingZeros().scale() <= 0;
        if (!whole || number.signum() < 0 || number.compareTo(BigDecimal.valueOf(MOST)) > 0) {
            throw new RuleViolation("performance.not-a-number-of-incidents", Map.of("number", number, "most", MOST));
        }
        return number.intValueExact();
    }

    static void require(@Nullable Integer number) {
        if (number != null) {
            read(BigDecimal.valueOf(number));
        }
    }
}
