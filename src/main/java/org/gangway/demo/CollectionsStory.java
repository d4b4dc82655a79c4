package org.gangway.demo;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.YearMonth;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.gangway.agreement.ServiceLevelTerms;
import org.gangway.engagement.EngagementId;
import org.gangway.engagement.EngagementService;
import org.gangway.engagement.NewEngagement;
import org.gangway.engagement.NewSite;
import org.gangway.identity.PartyDirectory;
import org.gangway.identity.Side;
import org.gangway.incentive.BonusRule;
import org.gangway.measure.Levels;
import org.gangway.measure.Metric;
import org.gangway.performance.FileKind;
import org.springframework.stereotype.Component;

/** Collections in Pune: two bad months, a dispute, a credit that can be earned back, and three meetings. */
@Component
class CollectionsStory {

    private static final ServiceLevelTerms ON_TIME =
            level("paid-on-time", "Invoices paid on time", Metric.ofCode("AR-09"), "85", "75");
    private static final ServiceLevelTerms EFFECTIVENESS =
            level("collection-effectiveness", "Collection effectiveness", Metric.ofCode("AR-04"), "85", "70");
    private static final ServiceLevelTerms PROMISES =
            level("promises-kept", "Promises to pay kept", Metric.ofCode("CO-05"), "88", "80");
    private static final ServiceLevelTerms CASH =
            level("cash-application", "Payments applied correctly", Metric.ofCode("AR-06"), "98", "95");

    private final EngagementService engagements;
    private final PartyDirectory parties;
    private final TermsScene terms;
    private final FiguresScene figures;
    private final SettlementScene settlement;
    private final MeetingScene meetings;
    private final Stage stage;

    CollectionsStory(
            EngagementService engagements,
            PartyDirectory parties,
            TermsScene terms,
            FiguresScene figures,
            SettlementScene settlement,
            MeetingScene meetings,
            Stage stage) {
        this.engagements = engagements;
        this.parties = parties;
        this.terms = terms;
        this.figures = figures;
        this.settlement = settlement;
        this.meetings = meetings;
        this.stage = stage;
    }

    private static ServiceLevelTerms level(String id, String name, Metric metric, String expected, String minimum) {
        return ServiceLevelTerms.usual(id, name, metric, Levels.of(expected, minimum));
    }

    void tell(YearMonth first, YearMonth last) {
        var bad = Set.of(last.minusMonths(4), last.minusMonths(1));
        var ledger = new Ledger(first, last, bad);
        var reports = new Reports(List.of(
                new Reports.Line(PROMISES.id(), 140, 92, 84, bad), new Reports.Line(CASH.id(), 620, 99, 99, bad)));
        var engagement = open(first);
        negotiate(engagement, first);
        var quiet = last.minusMonths(4);
        send(engagement, ledger, reports, first, quiet.minusMonths(1));
        for (var month = first; month.isBefore(quiet); month = month.plusMonths(1)) {
            settlement.agree(engagement, month, Cast.KAREN, Cast.LISE, Cast.ROHAN);
        }
        theLastMonths(engagement, ledger, reports, quiet, last);
    }

    private EngagementId open(YearMonth first) {
        stage.on(first.minusMonths(2).atDay(10));
        var pune = stage.as(
                Cast.KAREN,
                () -> parties.vendors().stream()
                        .filter(vendor -> vendor.name().equals(Cast.PUNE))
                        .findFirst()
                        .orElseThrow());
        return stage.as(
                Cast.KAREN,
                () -> engagements.open(new NewEngagement(
                        "Collections Nordics",
                        pune.id(),
                        first.atDay(1),
                        first.plusYears(3).minusMonths(1).atEndOfMonth(),
                        180,
                        "DKK",
                        new BigDecimal("1250000"),
                        "en",
                        "en",
                        List.of("Dunning and follow-up", "Cash application", "Dispute handling"),
                        List.of(
                                new NewSite(Side.CLIENT, "Aarhus", "DK", "Europe/Copenhagen", weekend()),
                                new NewSite(Side.VENDOR, "Pune", "IN", "Asia/Kolkata", weekend())))));
    }

    static Set<DayOfWeek> weekend() {
        return EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
    }

    private void negotiate(EngagementId engagement, YearMonth first) {
        var offered = level("promises-kept", "Promises to pay kept", Metric.ofCode("CO-05"), "92", "85");
        var schedule = Schedules.of(List.of(
                Schedules.level(ON_TIME, "40", Schedules.above("94", "1")),
                Schedules.level(EFFECTIVENESS, "30", new BonusRule.NoBonus()),
                Schedules.level(PROMISES, "15", new BonusRule.NoBonus()),
                Schedules.level(CASH, "15", new BonusRule.NoBonus())));
        terms.play(new TermsScene.Script(
                engagement,
                Cast.MEERA,
                first.atDay(1),
                List.of(ON_TIME, EFFECTIVENESS, offered, CASH),
                schedule,
                PROMISES));
    }

    private void send(EngagementId engagement, Ledger ledger, Reports reports, YearMonth from, YearMonth to) {
        var asOf = to.plusMonths(1).atDay(4);
        stage.on(asOf);
        figures.send(
                Cast.MEERA, engagement, FileKind.RECEIVABLES, "receivables-" + to + ".csv", ledger.asOf(asOf), asOf);
        figures.send(
                Cast.MEERA,
                engagement,
                FileKind.MONTHLY_FIGURES,
                "figures-" + to + ".csv",
                reports.file(from, to),
                asOf);
    }

    private void theLastMonths(
            EngagementId engagement, Ledger ledger, Reports reports, YearMonth quiet, YearMonth last) {
        stage.on(quiet.atDay(2));
        var committee = meetings.establish(engagement, Cast.KAREN, List.of(Cast.JONAS, Cast.MEERA, Cast.ROHAN));
        for (var month = quiet; !month.isAfter(last); month = month.plusMonths(1)) {
            send(engagement, ledger, reports, month, month);
            settlement.propose(engagement, month, Cast.KAREN);
            if (month.equals(quiet)) {
                settlement.dispute(
                        engagement,
                        month,
                        Cast.MEERA,
                        "The bank holiday file reached us two days late; 11 payments were booked after the due date.");
                settlement.withdraw(engagement, month, Cast.MEERA);
            }
            if (month.isBefore(last.minusMonths(1))) {
                settlement.approveBoth(engagement, month, Cast.LISE, Cast.ROHAN);
            } else if (month.equals(last.minusMonths(1))) {
                settlement.dispute(
                        engagement,
                        month,
                        Cast.MEERA,
                        "A price list was sent out with errors in August; the invoices of two customers were held back for it.");
            }
            if (month.isAfter(quiet)) {
                meet(engagement, committee, month, last);
            }
        }
    }

    private void meet(
            EngagementId engagement, org.gangway.governance.CommitteeId committee, YearMonth month, YearMonth last) {
        var day = month.plusMonths(1).atDay(17);
        stage.on(day.minusDays(7));
        var meeting = meetings.call(committee, CloseStory.workingDay(day), Cast.KAREN);
        if (month.equals(last)) {
            return;
        }
        meetings.hold(
                engagement, meeting, CloseStory.workingDay(day), Cast.KAREN, Cast.MEERA, MeetingNotes.of(month, last));
        meetings.accept(meeting, Cast.KAREN);
        meetings.accept(meeting, Cast.MEERA);
        if (month.equals(last.minusMonths(2))) {
            meetings.correct(meeting, Cast.MEERA, Cast.KAREN, MeetingNotes.CORRECTION);
        }
    }
}
