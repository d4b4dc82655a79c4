package org.gangway.performance;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.YearMonth;
import java.util.Map;
import java.util.Optional;
import org.gangway.audit.AuditEvent;
import org.gangway.audit.AuditLog;
import org.gangway.engagement.EngagementId;
import org.gangway.engagement.EngagementService;
import org.gangway.identity.ForEveryone;
import org.gangway.identity.ForVendorLeads;
import org.gangway.identity.Users;
import org.gangway.shared.RuleViolation;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How a vendor lead tells one figure of one month by hand. */
@Service
@Transactional
public class ReportingService {

    private final EngagementService engagements;
    private final FigureCheck check;
    private final ReportedFigures figures;
    private final Changes changes;
    private final Users users;
    private final AuditLog log;
    private final Clock clock;

    ReportingService(
            EngagementService engagements,
            FigureCheck check,
            ReportedFigures figures,
            Changes changes,
            Users users,
            AuditLog log,
            Clock clock) {
        this.engagements = engagements;
        this.check = check;
        this.figures = figures;
        this.changes = changes;
        this.users = users;
        this.log = log;
        this.clock = clock;
    }

    @ForEveryone
    @Transactional(readOnly = true)
    public Optional<ReportedFigure> figure(EngagementId engagement, String serviceLevelId, YearMonth month) {
        engagements.get(engagement);
        return figures.between(engagement, month, month).stream()
                .filter(figure -> figure.serviceLevelId().equals(serviceLevelId))
                .findFirst();
    }

    /** Tells or corrects a figure; refused when somebody else changed it since it was seen. */
    @ForVendorLeads
    public void report(EngagementId engagement, NewFigure figure) {
        engagements.get(engagement);
        requireMonthOver(figure.month());
        var level = FigureCheck.level(check.promised(engagement), figure.serviceLevelId(), figure.month());
        FigureCheck.require(level, figure.numerator(), figure.denominator());
        var before = figure(engagement, level.id(), figure.month()).orElse(null);
        changes.around(engagement, figure.month(), figure.month(), () -> {
            figures.save(engagement, figure, null, users.current(), clock.instant());
            return true;
        });
        log.record(AuditEvent.of("performance.figure-reported", engagement.value())
                .inEngagement(engagement.value())
                .before(
                        before == null
                                ? Map.of()
                                : facts(level, before.numerator(), before.denominator(), before.month()))
                .after(facts(level, figure.numerator(), figure.denominator(), figure.month())));
    }

    private void requireMonthOver(YearMonth month) {
        if (!month.isBefore(YearMonth.now(clock))) {
            throw new RuleViolation("performance.month-not-over", Map.of("month", month));
        }
    }

    private static Map<String, ?> facts(
            PromisedLevel level, BigDecimal numerator, BigDecimal denominator, @Nullable YearMonth month) {
        return Map.of(
                "serviceLevel", level.name(),
                "month", String.valueOf(month),
                "numerator", numerator.toPlainString(),
                "denominator", denominator.toPlainString());
    }
}
