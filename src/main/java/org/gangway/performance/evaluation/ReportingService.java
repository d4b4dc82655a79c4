package org.gangway.performance.evaluation;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gangway.audit.AuditEvent;
import org.gangway.audit.AuditLog;
import org.gangway.engagement.EngagementId;
import org.gangway.engagement.EngagementService;
import org.gangway.identity.CurrentUserProvider;
import org.gangway.identity.ForEveryone;
import org.gangway.identity.ForVendorLeads;
import org.gangway.performance.figures.FigureCheck;
import org.gangway.performance.figures.NewFigure;
import org.gangway.performance.figures.ReportableMonths;
import org.gangway.performance.figures.ReportedFigure;
import org.gangway.performance.figures.ReportedFigures;
import org.gangway.performance.figures.ReportedWindow;
import org.gangway.performance.figures.SignedServiceLevel;
import org.gangway.shared.Period;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How a vendor lead reports one figure of one month by hand. */
@Service
@Transactional
public class ReportingService {

    private final EngagementService engagements;
    private final FigureCheck check;
    private final ReportedFigures figures;
    private final ResultChangeAnnouncer resultChangeAnnouncer;
    private final CurrentUserProvider currentUserProvider;
    private final AuditLog log;
    private final Clock clock;

    ReportingService(
            EngagementService engagements,
            FigureCheck check,
            ReportedFigures figures,
            ResultChangeAnnouncer resultChangeAnnouncer,
            CurrentUserProvider currentUserProvider,
            AuditLog log,
            Clock clock) {
        this.engagements = engagements;
        this.check = check;
        this.figures = figures;
        this.resultChangeAnnouncer = resultChangeAnnouncer;
        this.currentUserProvider = currentUserProvider;
        this.log = log;
        this.clock = clock;
    }

    @ForEveryone
    @Transactional(readOnly = true)
    public Optional<ReportedFigure> figure(EngagementId engagement, String serviceLevelId, LocalDate windowEnd) {
        engagements.get(engagement);
        var month = YearMonth.from(windowEnd);
        return figures.between(engagement, month, month).stream()
                .filter(figure -> ReportedWindow.of(figure).equals(new ReportedWindow(serviceLevelId, windowEnd)))
                .findFirst();
    }

    /** The windows of the service level whose figures count in that month, in order of time. */
    @ForEveryone
    @Transactional(readOnly = true)
    public List<Period> windows(EngagementId engagement, String serviceLevelId, YearMonth month) {
        engagements.get(engagement);
        return check.signedServiceLevels(engagement)
                .level(serviceLevelId, month)
                .map(level -> level.measured().endingIn(month))
                .orElse(List.of());
    }

    /** Whether the terms of that month, in any version of it, ask how many failures the service level had. */
    @ForEveryone
    @Transactional(readOnly = true)
    public boolean countsIncidents(EngagementId engagement, String serviceLevelId, YearMonth month) {
        engagements.get(engagement);
        return check.signedServiceLevels(engagement).ofEachVersion(month).stream()
                .anyMatch(level -> level.id().equals(serviceLevelId) && level.countsIncidents());
    }

    /** Tells or corrects a figure; refused when somebody else changed it since it was seen. */
    @ForVendorLeads
    public void report(EngagementId engagement, NewFigure figure) {
        report(engagement, figure, CorrectionReason.NONE);
    }

    @ForVendorLeads
    void report(EngagementId engagement, NewFigure figure, CorrectionReason reason) {
        var term = engagements.get(engagement).term();
        ReportableMonths.of(term, YearMonth.now(clock)).require(figure.month());
        var level = FigureCheck.level(check.signedServiceLevels(engagement), figure.serviceLevelId(), figure.month());
        FigureCheck.windowEnd(level, figure.month(), figure.windowEnd());
        FigureCheck.require(level, figure.numerator(), figure.denominator());
        var before = figure(engagement, level.id(), figure.windowEnd()).orElse(null);
        resultChangeAnnouncer.announceChangesOf(engagement, figure.month(), figure.month(), () -> {
            figures.save(engagement, figure, null, reason.words(), currentUserProvider.current(), clock.instant());
            return true;
        });
        log.record(AuditEvent.of("performance.figure-reported", engagement.value())
                .inEngagement(engagement.value())
                .before(before == null ? Map.of() : facts(level, NewFigure.replacing(before)))
                .after(facts(level, figure, reason)));
    }

    private static Map<String, ?> facts(SignedServiceLevel level, NewFigure figure, CorrectionReason reason) {
        var facts = new LinkedHashMap<String, Object>(facts(level, figure));
        if (!reason.words().isEmpty()) {
            facts.put("reason", reason.words());
        }
        return facts;
    }

    private static Map<String, ?> facts(SignedServiceLevel level, NewFigure figure) {
        var facts = new LinkedHashMap<String, Object>(Map.of(
                "serviceLevel", level.name(),
                "month", figure.month(),
                "numerator", figure.numerator(),
                "denominator", figure.denominator()));
        if (!figure.windowEnd().equals(figure.month().atEndOfMonth())) {
            facts.put("windowEnd", figure.windowEnd());
        }
        if (figure.incidents() != null) {
            facts.put("incidents", figure.incidents());
        }
        return facts;
    }
}
