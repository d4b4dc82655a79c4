package org.gangway.teamwork.gap;

import java.math.BigDecimal;
import org.gangway.teamwork.TeamQuestion;

/** How far apart two teams are in one question. */
public record QuestionGap(TeamQuestion question, BigDecimal client, BigDecimal vendor) {

    /** From here on it is worth an agreement. */
    private static final BigDecimal WIDE = BigDecimal.ONE;

    public BigDecimal width() {
        return client.subtract(vendor).abs();
    }

    public boolean isWide() {
        return width().compareTo(WIDE) >= 0;
    }
}
