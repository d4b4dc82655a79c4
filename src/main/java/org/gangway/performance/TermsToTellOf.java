package org.gangway.performance;

import java.time.Clock;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import org.gangway.agreement.AgreementService;
import org.gangway.engagement.EngagementId;
import org.springframework.stereotype.Component;

/** What the terms of a month say of service levels, deliverables and due days. */
@Component
class TermsToTellOf {

    private final Promises promises;
    private final Judges judges;
    private final DueDates dueDates;
    private final AgreementService agreements;
    private final Clock clock;

    TermsToTellOf(Promises promises, Judges judges, DueDates dueDates, AgreementService agreements, Clock clock) {
        this.promises = promises;
        this.judges = judges;
        this.dueDates = dueDates;
        this.agreements = agreements;
        this.clock = clock;
    }

    Tellable of(EngagementId engagement, YearMonth month) {
        var levels = new LinkedHashMap<String, String>();
        promises.of(engagement).levels(month).forEach(level -> levels.put(level.id(), level.name()));
        var deliverables = new LinkedHashMap<String, String>();
        agreements
                .inForceDuring(engagement, month)
                .forEach(version -> deliverables.putAll(version.terms().deliverables()));
        return new Tellable(month, levels, deliverables, zone(engagement));
    }

    /** When the month is over where the vendor works. */
    Instant endOf(EngagementId engagement, YearMonth month) {
        return month.plusMonths(1).atDay(1).atStartOfDay(zone(engagement)).toInstant();
    }

    /** How many figures of the month were told after the day on which they were due. */
    int lateReports(EngagementId engagement, YearMonth month) {
        var promised = promises.of(engagement);
        var known = judges.of(engagement, promised, month, month).known();
        return (int) promised.levels(month).stream()
                .filter(level -> known.isToldLate(level, month))
                .count();
    }

    private ZoneId zone(EngagementId engagement) {
        return DueDates.zone(dueDates.vendorSites(engagement), clock);
    }
}
