package org.gangway.performance.circumstances;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gangway.engagement.EngagementId;
import org.gangway.identity.CurrentUser;
import org.gangway.performance.EngagementMonth;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Component;

/** The register of circumstances: what was reported of a month, and what of it counts. */
@Component
class CircumstanceRegister {

    private final Circumstances circumstances;
    private final CircumstanceSubjectsQuery terms;

    CircumstanceRegister(Circumstances circumstances, CircumstanceSubjectsQuery terms) {
        this.circumstances = circumstances;
        this.terms = terms;
    }

    Circumstance enter(Circumstance circumstance) {
        return circumstances.save(circumstance);
    }

    Circumstance find(EngagementId engagement, CircumstanceId id) {
        return circumstances.findByIdAndEngagement(id, engagement).orElseThrow(() -> new CircumstanceNotFound(id));
    }

    /** All that was reported of the month, oldest first. */
    List<Circumstance> of(EngagementId engagement, YearMonth month) {
        return ReportedCircumstances.in(engagement, circumstances).of(month);
    }

    List<UnansweredCircumstances> unanswered(CurrentUser user, Pageable page) {
        return circumstances.findUnanswered(user.party(), user.side(), page);
    }

    /** What something can be reported about. */
    CircumstanceSubjects terms(EngagementId engagement, YearMonth month) {
        return terms.of(engagement, month);
    }

    /** What of it counts, with the reports that the portal itself knows to have come late. */
    AgreedCircumstances counted(EngagementId engagement, YearMonth month) {
        return CircumstanceTally.of(of(engagement, month), deliveries(engagement, month))
                .with(terms.lateReports(engagement, month));
    }

    /** Those months up to whose end anything was reported in their engagement. */
    List<EngagementMonth> withAny(Collection<EngagementMonth> months) {
        var engagements =
                months.stream().map(EngagementMonth::engagement).collect(Collectors.toCollection(LinkedHashSet::new));
        var first = engagements.isEmpty()
                ? Map.<EngagementId, LocalDate>of()
                : circumstances.findFirstMonths(engagements).stream()
                        .collect(Collectors.toMap(
                                FirstCircumstance::engagement,
                                FirstCircumstance::month,
                                (one, _) -> one,
                                LinkedHashMap::new));
        return months.stream()
                .filter(it -> {
                    var month = first.get(it.engagement());
                    return month != null && !month.isAfter(it.month().atDay(1));
                })
                .toList();
    }

    /** Who reported and who confirmed what counts of the month, also of delays that go on from an earlier one. */
    List<CircumstanceInvolvement> entries(EngagementId engagement, YearMonth month) {
        var reported = of(engagement, month);
        var counting = Stream.concat(
                        reported.stream().filter(Circumstance::counts), goingOn(engagement, month).stream())
                .toList();
        if (counting.isEmpty()) {
            return List.of();
        }
        var names = terms(engagement, month);
        return counting.stream()
                .flatMap(one -> one.entrants().stream()
                        .map(by -> new CircumstanceInvolvement(by, CircumstanceTexts.of(one, reported, names))))
                .toList();
    }

    /** Delays of deliverables that were reported in an earlier month and go on in this one. */
    List<Circumstance> goingOn(EngagementId engagement, YearMonth month) {
        return deliveries(engagement, month).goingOn();
    }

    private CriticalDeliverables deliveries(EngagementId engagement, YearMonth month) {
        var agreed = ReportedCircumstances.in(engagement, circumstances).deliveries(month);
        return new CriticalDeliverables(agreed, month, at -> terms.endOf(engagement, at));
    }
}
