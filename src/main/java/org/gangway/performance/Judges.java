package org.gangway.performance;

import java.time.Clock;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import org.gangway.engagement.EngagementId;
import org.springframework.stereotype.Component;

/** Gathers what a {@link Judge} needs to know about an engagement. */
@Component
class Judges {

    private final Ledgers ledgers;
    private final ReportedFigures figures;
    private final DueDates dueDates;
    private final ReliefSource reliefs;
    private final Clock clock;

    Judges(Ledgers ledgers, ReportedFigures figures, DueDates dueDates, ReliefSource reliefs, Clock clock) {
        this.ledgers = ledgers;
        this.figures = figures;
        this.dueDates = dueDates;
        this.reliefs = reliefs;
        this.clock = clock;
    }

    Judge of(EngagementId engagement, PromisedMonths promised, YearMonth first, YearMonth last) {
        return of(engagement, ledgers.of(engagement), promised, first, last);
    }

    /** With the invoices as they stand in this transaction. */
    Judge ofUncommitted(EngagementId engagement, PromisedMonths promised, YearMonth first, YearMonth last) {
        return of(engagement, ledgers.load(engagement), promised, first, last);
    }

    /** Earlier months are loaded only as far as the windows of the terms look back. */
    private Judge of(
            EngagementId engagement, LedgerState ledger, PromisedMonths promised, YearMonth first, YearMonth last) {
        var reported = new LinkedHashMap<FigureKey, ReportedFigure>();
        var from = promised.looksBackTo(first, last);
        figures.between(engagement, from, last).forEach(figure -> reported.put(FigureKey.of(figure), figure));
        var sites = dueDates.vendorSites(engagement);
        return new Judge(
                new KnownFigures(
                        ledger,
                        promised,
                        reported,
                        reliefs.between(engagement, from, last),
                        DueDates.calendar(sites),
                        DueDates.zone(sites, clock)),
                DueDates.today(sites, clock));
    }
}
