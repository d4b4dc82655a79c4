package org.gangway.performance.figures;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import org.gangway.engagement.EngagementId;
import org.gangway.measure.Figure;
import org.gangway.measure.FigureForm;
import org.gangway.measure.FigureOrigin;
import org.gangway.shared.RuleViolation;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Says whether a reported figure can be true: the level was promised for that month, and the numbers fit its metric. */
@Component
public class FigureCheck {

    private final SignedServiceLevelReader signedServiceLevels;

    FigureCheck(SignedServiceLevelReader signedServiceLevelReader) {
        this.signedServiceLevels = signedServiceLevelReader;
    }

    public SignedServiceLevels signedServiceLevels(EngagementId engagement) {
        return signedServiceLevels.of(engagement);
    }

    /** A level of any version of the month by its id or its name, as people write it in files. */
    public static SignedServiceLevel level(SignedServiceLevels promised, String idOrName, YearMonth month) {
        return promised.levels(month).stream()
                .filter(level -> level.id().equals(idOrName) || level.name().equalsIgnoreCase(idOrName))
                .findFirst()
                .orElseThrow(() -> new RuleViolation(
                        "performance.service-level-not-in-force", Map.of("level", idOrName, "month", month)));
    }

    /**
     * The last day of the window that a report is about.
     *
     * @param stated as it was reported; null where nothing was said of it
     */
    public static LocalDate windowEnd(SignedServiceLevel level, YearMonth month, @Nullable LocalDate stated) {
        return level.measured().reportedWindow(level.name(), month, stated);
    }

    /** The denominator that counts: 1 where the metric has none. */
    public static BigDecimal require(SignedServiceLevel level, BigDecimal numerator, @Nullable BigDecimal denominator) {
        if (level.metric().origin() == FigureOrigin.RECEIVABLES) {
            throw new RuleViolation("performance.comes-from-invoices", Map.of("level", level.name()));
        }
        if (level.metric().form() == FigureForm.COUNT) {
            Figure.reported(level.metric(), numerator, BigDecimal.ONE);
            return BigDecimal.ONE;
        }
        if (denominator == null) {
            throw new RuleViolation("performance.denominator-missing", Map.of("level", level.name()));
        }
        Figure.reported(level.metric(), numerator, denominator);
        return denominator;
    }
}
