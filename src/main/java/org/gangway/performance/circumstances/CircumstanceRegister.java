package org.gangway.performance.circumstances;

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
import org.gangway.identity.PartyId;
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

    /** Who reported and who confirmed what counts of those months, also of delays that go on from an earlier one. */
    Map<EngagementMonth, List<CircumstanceInvolvement>> entries(Collection<EngagementMonth> months, PartyId reader) {
        var engagements =
                months.stream().map(EngagementMonth::engagement).collect(Collectors.toCollection(LinkedHashSet::new));
        var all = engagements.isEmpty()
                ? Map.<EngagementId, List<Circumstance>>of()
                : circumstances.findOfEach(engagements, reader).stream()
                        .collect(Collectors.groupingBy(
                                Circumstance::engagement, LinkedHashMap::new, Collectors.toList()));
        var entries = new LinkedHashMap<EngagementMonth, List<CircumstanceInvolvement>>();
        months.forEach(month -> {
            var involved = involved(month, new ReportedCircumstances(all.getOrDefault(month.engagement(), List.of())));
            if (!involved.isEmpty()) {
                entries.put(month, involved);
            }
        });
        return entries;
    }

    private List<CircumstanceInvolvement> involved(EngagementMonth at, ReportedCircumstances all) {
        var reported = all.of(at.month());
        return Stream.concat(
                        reported.stream().filter(Circumstance::counts),
                        deliveries(at.engagement(), at.month(), all).goingOn().stream())
                .flatMap(one -> one.entrants().stream()
                        .map(by -> new CircumstanceInvolvement(
                                by, () -> CircumstanceTexts.of(one, reported, terms(at.engagement(), at.month())))))
                .toList();
    }

    /** Delays of deliverables that were reported in an earlier month and go on in this one. */
    List<Circumstance> goingOn(EngagementId engagement, YearMonth month) {
        return deliveries(engagement, month).goingOn();
    }

    private CriticalDeliverables deliveries(EngagementId engagement, YearMonth month) {
        return deliveries(engagement, month, ReportedCircumstances.in(engagement, circumstances));
    }

    private CriticalDeliverables deliveries(EngagementId engagement, YearMonth month, ReportedCircumstances all) {
        return new CriticalDeliverables(all.deliveries(month), month, at -> terms.endOf(engagement, at));
    }
}
