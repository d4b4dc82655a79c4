package org.gangway.demo;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import org.gangway.engagement.EngagementId;
import org.gangway.governance.committee.CommitteeId;
import org.gangway.governance.meeting.MeetingId;
import org.gangway.settlement.month.LineKey;
import org.springframework.stereotype.Component;

/** The last five months in Pune: late payments, stricter terms, late payments again, and what became of each credit. */
@Component
class CollectionsLateMonths {

    private static final String HOLIDAY_FILE =
            "The bank holiday file reached us two days late; 11 payments were booked after the due date.";
    private static final String PRICE_LIST =
            "A price list was sent out with errors; the invoices of two customers were held back for it.";
    private static final BigDecimal WAIVED = new BigDecimal("15000");

    private final CollectionsTerms terms;
    private final CollectionsFigures figures;
    private final CollectionsCircumstances happenings;
    private final SettlementScene settlement;
    private final CreditNoteScene papers;
    private final MeetingScene meetings;
    private final DemoStage demoStage;

    CollectionsLateMonths(
            CollectionsTerms terms,
            CollectionsFigures figures,
            CollectionsCircumstances happenings,
            SettlementScene settlement,
            CreditNoteScene papers,
            MeetingScene meetings,
            DemoStage demoStage) {
        this.terms = terms;
        this.figures = figures;
        this.happenings = happenings;
        this.settlement = settlement;
        this.papers = papers;
        this.meetings = meetings;
        this.demoStage = demoStage;
    }

    /** Everything about one story that does not change from month to month. */
    private record LateMonthsSetting(
            EngagementId engagement,
            CollectionsFigures.CollectionsBooks books,
            CommitteeId committee,
            YearMonth last) {}

    void play(EngagementId engagement, CollectionsFigures.CollectionsBooks collectionsBooks, YearMonth last) {
        var bad = last.minusMonths(4);
        demoStage.on(bad.atDay(2));
        papers.introduce(DemoPerson.KAREN, DemoCompany.TANGBJERG);
        papers.introduce(DemoPerson.MEERA, DemoCompany.SAHYADRI);
        var committee = meetings.establish(
                engagement, DemoPerson.KAREN, List.of(DemoPerson.JONAS, DemoPerson.MEERA, DemoPerson.ROHAN));
        var lateMonthsSetting = new LateMonthsSetting(engagement, collectionsBooks, committee, last);
        latePayments(lateMonthsSetting, bad);
        wrongBankFile(lateMonthsSetting, last.minusMonths(3));
        betweenTwoVersions(lateMonthsSetting, last.minusMonths(2));
        latePaymentsAgain(lateMonthsSetting, last.minusMonths(1));
        lateHandbook(lateMonthsSetting);
    }

    private void latePayments(LateMonthsSetting lateMonthsSetting, YearMonth month) {
        figures.send(lateMonthsSetting.engagement(), lateMonthsSetting.books(), month, month);
        happenings.oneCause(lateMonthsSetting.engagement(), month);
        settlement.propose(lateMonthsSetting.engagement(), month, DemoPerson.KAREN);
        settlement.dispute(lateMonthsSetting.engagement(), month, DemoPerson.MEERA, HOLIDAY_FILE);
        settlement.withdraw(lateMonthsSetting.engagement(), month, DemoPerson.MEERA);
        settlement.approveBoth(lateMonthsSetting.engagement(), month, DemoPerson.LISE, DemoPerson.ROHAN);
        demoStage.on(month.plusMonths(1).atDay(22));
        terms.tighten(lateMonthsSetting.engagement(), lateMonthsSetting.last().minusMonths(2));
    }

    private void wrongBankFile(LateMonthsSetting lateMonthsSetting, YearMonth month) {
        figures.send(lateMonthsSetting.engagement(), lateMonthsSetting.books(), month, month);
        happenings.relief(lateMonthsSetting.engagement(), month);
        settlement.agree(lateMonthsSetting.engagement(), month, DemoPerson.KAREN, DemoPerson.LISE, DemoPerson.ROHAN);
        meet(lateMonthsSetting, month);
        var bad = month.minusMonths(1);
        var credit = LineKey.credit(CollectionsTerms.ON_TIME.id());
        papers.waive(lateMonthsSetting.engagement(), bad, DemoPerson.LISE, credit, WAIVED);
        papers.issue(
                lateMonthsSetting.engagement(),
                bad,
                DemoPerson.ROHAN,
                month.plusMonths(1).atDay(24));
    }

    private void betweenTwoVersions(LateMonthsSetting lateMonthsSetting, YearMonth month) {
        figures.send(lateMonthsSetting.engagement(), lateMonthsSetting.books(), month, month);
        meetings.finish(DemoPerson.ROHAN);
        settlement.agree(lateMonthsSetting.engagement(), month, DemoPerson.KAREN, DemoPerson.LISE, DemoPerson.ROHAN);
        meet(lateMonthsSetting, month);
        var paidOn = month.plusMonths(1).atDay(28);
        papers.pay(
                lateMonthsSetting.engagement(),
                month.minusMonths(2),
                DemoPerson.LISE,
                paidOn,
                "Set off on account 4410");
    }

    private void latePaymentsAgain(LateMonthsSetting lateMonthsSetting, YearMonth month) {
        figures.send(lateMonthsSetting.engagement(), lateMonthsSetting.books(), month, month);
        meetings.finish(DemoPerson.JONAS);
        settlement.propose(lateMonthsSetting.engagement(), month, DemoPerson.KAREN);
        settlement.dispute(lateMonthsSetting.engagement(), month, DemoPerson.MEERA, PRICE_LIST);
        settlement.approveBoth(lateMonthsSetting.engagement(), month, DemoPerson.LISE, DemoPerson.ROHAN);
        meet(lateMonthsSetting, month);
        var next = month.plusMonths(1);
        papers.issue(lateMonthsSetting.engagement(), month, DemoPerson.ROHAN, next.atDay(20));
        papers.pay(lateMonthsSetting.engagement(), month, DemoPerson.LISE, next.atDay(28), "Set off on account 4410");
    }

    private void lateHandbook(LateMonthsSetting lateMonthsSetting) {
        var month = lateMonthsSetting.last();
        figures.send(lateMonthsSetting.engagement(), lateMonthsSetting.books(), month, month);
        figures.compare(lateMonthsSetting.engagement(), month);
        happenings.lateHandbook(lateMonthsSetting.engagement(), month);
        settlement.propose(lateMonthsSetting.engagement(), month, DemoPerson.KAREN);
        call(lateMonthsSetting, month);
    }

    private MeetingId call(LateMonthsSetting lateMonthsSetting, YearMonth month) {
        var day = month.plusMonths(1).atDay(17);
        demoStage.on(day.minusDays(7));
        return meetings.call(lateMonthsSetting.committee(), CloseStory.workingDay(day), DemoPerson.KAREN);
    }

    private void meet(LateMonthsSetting lateMonthsSetting, YearMonth month) {
        var meeting = call(lateMonthsSetting, month);
        var day = CloseStory.workingDay(month.plusMonths(1).atDay(17));
        var notes = MeetingNotes.of(month, lateMonthsSetting.last());
        meetings.hold(lateMonthsSetting.engagement(), meeting, day, DemoPerson.KAREN, DemoPerson.MEERA, notes);
        meetings.accept(meeting, DemoPerson.KAREN);
        meetings.accept(meeting, DemoPerson.MEERA);
        if (month.equals(lateMonthsSetting.last().minusMonths(2))) {
            meetings.correct(meeting, DemoPerson.MEERA, DemoPerson.KAREN, MeetingNotes.CORRECTION);
        }
        if (month.equals(lateMonthsSetting.last().minusMonths(1))) {
            meetings.translate(lateMonthsSetting.engagement(), meeting, DemoPerson.JONAS);
        }
    }
}
