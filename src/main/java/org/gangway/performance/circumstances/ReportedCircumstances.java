package org.gangway.performance.circumstances;

import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;
import org.gangway.engagement.EngagementId;

/** What was ever reported in one engagement, the first first: read once, however many months of it a page looks at. */
record ReportedCircumstances(List<Circumstance> all) {

    static ReportedCircumstances in(EngagementId engagement, Circumstances circumstances) {
        return new ReportedCircumstances(circumstances.findByEngagementOrderByMonthAscReportedAtAsc(engagement));
    }

    List<Circumstance> of(YearMonth month) {
        return all.stream().filter(it -> it.month().equals(month)).toList();
    }

    /** What counts of deliverables up to a month. */
    List<Circumstance> deliveries(YearMonth last) {
        return counting(CircumstanceKind.DELIVERY)
                .filter(it -> !it.month().isAfter(last))
                .toList();
    }

    /** Relief that counts in those months, as a whole or in part. */
    List<Circumstance> relief(YearMonth first, YearMonth last) {
        return counting(CircumstanceKind.RELIEF)
                .filter(it -> !it.month().isBefore(first) && !it.month().isAfter(last))
                .toList();
    }

    private Stream<Circumstance> counting(CircumstanceKind kind) {
        return all.stream().filter(it -> it.counts() && it.content().kind() == kind);
    }
}
