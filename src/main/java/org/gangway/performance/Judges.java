package org.gangway.performance;

import java.time.Clock;
import java.time.YearMonth;
import java.util.HashMap;
import org.gangway.engagement.EngagementId;
import org.springframework.stereotype.Component;

/** Gathers what a {@link Judge} needs to know about an engagement. */
@Component
class Judges {

    private final Ledgers ledgers;
    private final ReportedFigures figures;
    private final DueDates dueDates;
    private final Clock clock;

    Judges(Ledgers ledgers, ReportedFigures figures, DueDates dueDates, Clock clock) {
        this.ledgers = ledgers;
        this.figures = figures;
        this.dueDates = dueDates;
        this.clock = clock;
    }

    Judge of(EngagementId engagement, YearMonth first, YearMonth last) {
        return of(engagement, ledgers.of(engagement), first, last);
    }

    /** With the invoices as they stand in this transaction. */
    Judge ofUncommitted(EngagementId engagement, YearMonth first, YearMonth last) {
        return of(engagement, ledgers.load(engagement), first, last);
    }

    private Judge of(EngagementId engagement, LedgerState ledger, YearMonth first, YearMonth last) {
        var reported = new HashMap<Judge.Place, ReportedFigure>();
        figures.between(engagement, first, last).forEach(figure -> reported.put(Judge.Place.of(figure), figure));
        var sites = dueDates.vendorSites(engagement);
        return new Judge(ledger, reported, DueDates.calendar(sites), DueDates.today(sites, clock));
    }
}
