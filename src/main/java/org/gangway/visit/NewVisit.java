package org.gangway.visit;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import org.gangway.engagement.SiteId;
import org.gangway.identity.PersonId;
import org.gangway.paragraph.OriginalText;
import org.gangway.shared.Money;
import org.gangway.shared.RuleViolation;
import org.jspecify.annotations.Nullable;

/**
 * What must be known of a visit.
 *
 * @param from the visitor's own site
 * @param to the site that is visited
 * @param last the last day there
 * @param host who receives them; null until the other side says so
 * @param cost null where nobody counts it
 */
public record NewVisit(
        VisitKind kind,
        PersonId visitor,
        SiteId from,
        SiteId to,
        LocalDate first,
        LocalDate last,
        OriginalText purpose,
        @Nullable PersonId host,
        @Nullable Money cost) {

    public static final int MAX_LENGTH = 1000;
    public static final int LONGEST = 366;

    private static final BigDecimal MOST = new BigDecimal("1000000000");

    /**
     * Refused in words where it cannot be.
     *
     * @throws RuleViolation {@code visit.same-site}, {@code visit.order}, {@code visit.long}, {@code visit.purpose}, {@code
     *     visit.cost}
     */
    public NewVisit {
        if (from.equals(to)) {
            throw new RuleViolation("visit.same-site");
        }
        if (last.isBefore(first)) {
            throw new RuleViolation("visit.order");
        }
        if (ChronoUnit.DAYS.between(first, last) >= LONGEST) {
            throw new RuleViolation("visit.long", Map.of("max", LONGEST));
        }
        if (purpose.isEmpty() || purpose.words().length() > MAX_LENGTH) {
            throw new RuleViolation("visit.purpose", Map.of("max", MAX_LENGTH));
        }
        if (cost != null && (cost.isNegative() || cost.amount().compareTo(MOST) >= 0)) {
            throw new RuleViolation("visit.cost");
        }
    }
}
