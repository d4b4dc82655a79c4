package org.gangway.demo;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import org.gangway.engagement.EngagementId;
import org.gangway.governance.CommitteeId;
import org.gangway.governance.MeetingId;
import org.gangway.settlement.LineKey;
import org.springframework.stereotype.Component;

/** The last five months in Pune: late payments, stricter terms, late payments again, and what became of each credit. */
@Component
class CollectionsTrouble {

    private static final String HOLIDAY_FILE =
            "The bank holiday file reached us two days late; 11 payments were booked after the due date.";
    private static final String PRICE_LIST =
            "A price list was sent out with errors; the invoices of two customers were held back for it.";
    private static final BigDecimal WAIVED = new BigDecimal("15000");

    private final CollectionsTerms terms;
    private final CollectionsFigures figures;
    private final CollectionsHappenings happenings;
    private final SettlementScene settlement;
    private final PaperScene papers;
    private final MeetingScene meetings;
    private final Stage stage;

    CollectionsTrouble(
            CollectionsTerms terms,
            CollectionsFigures figures,
            CollectionsHappenings happenings,
            SettlementScene settlement,
            PaperScene papers,
            MeetingScene meetings,
            Stage stage) {
        this.terms = terms;
        this.figures = figures;
        this.happenings = happenings;
        this.settlement = settlement;
        this.papers = papers;
        this.meetings = meetings;
        this.stage = stage;
    }

    /** Everything about one telling that does not change from month to month. */
    private record Setting(
            EngagementId engagement, CollectionsFigures.Books books, CommitteeId committee, YearMonth last) {}

    void tell(EngagementId engagement, CollectionsFigures.Books books, YearMonth last) {
        var bad = last.minusMonths(4);
        stage.on(bad.atDay(2));
        papers.introduce(Cast.KAREN, Company.TANGBJERG);
        papers.introduce(Cast.MEERA, Company.SAHYADRI);
        var committee = meetings.establish(engagement, Cast.KAREN, List.of(Cast.JONAS, Cast.MEERA, Cast.ROHAN));
        var setting = new Setting(engagement, books, committee, last);
        latePayments(setting, bad);
        wrongBankFile(setting, last.minusMonths(3));
        betweenTwoVersions(setting, last.minusMonths(2));
        latePaymentsAgain(setting, last.minusMonths(1));
        lateHandbook(setting);
    }

    private void latePayments(Setting setting, YearMonth month) {
        figures.send(setting.engagement(), setting.books(), month, month);
        happenings.oneCause(setting.engagement(), month);
        settlement.propose(setting.engagement(), month, Cast.KAREN);
        settlement.dispute(setting.engagement(), month, Cast.MEERA, HOLIDAY_FILE);
        settlement.withdraw(setting.engagement(), month, Cast.MEERA);
        settlement.approveBoth(setting.engagement(), month, Cast.LISE, Cast.ROHAN);
        stage.on(month.plusMonths(1).atDay(22));
        terms.tighten(setting.engagement(), setting.last().minusMonths(2));
    }

    private void wrongBankFile(Setting setting, YearMonth month) {
        figures.send(setting.engagement(), setting.books(), month, month);
        happenings.relief(setting.engagement(), month);
        settlement.agree(setting.engagement(), month, Cast.KAREN, Cast.LISE, Cast.ROHAN);
        meet(setting, month);
        var bad = month.minusMonths(1);
        var credit = LineKey.credit(CollectionsTerms.ON_TIME.id());
        papers.waive(setting.engagement(), bad, Cast.LISE, credit, WAIVED);
        papers.issue(setting.engagement(), bad, Cast.ROHAN, month.plusMonths(1).atDay(24));
    }

    private void betweenTwoVersions(Setting setting, YearMonth month) {
        figures.send(setting.engagement(), setting.books(), month, month);
        meetings.finish(Cast.ROHAN);
        settlement.agree(setting.engagement(), month, Cast.KAREN, Cast.LISE, Cast.ROHAN);
        meet(setting, month);
        var paidOn = month.plusMonths(1).atDay(28);
        papers.pay(setting.engagement(), month.minusMonths(2), Cast.LISE, paidOn, "Set off on account 4410");
    }

    private void latePaymentsAgain(Setting setting, YearMonth month) {
        figures.send(setting.engagement(), setting.books(), month, month);
        meetings.finish(Cast.JONAS);
        settlement.propose(setting.engagement(), month, Cast.KAREN);
        settlement.dispute(setting.engagement(), month, Cast.MEERA, PRICE_LIST);
        settlement.approveBoth(setting.engagement(), month, Cast.LISE, Cast.ROHAN);
        meet(setting, month);
        var next = month.plusMonths(1);
        papers.issue(setting.engagement(), month, Cast.ROHAN, next.atDay(20));
        papers.pay(setting.engagement(), month, Cast.LISE, next.atDay(28), "Set off on account 4410");
    }

    private void lateHandbook(Setting setting) {
        var month = setting.last();
        figures.send(setting.engagement(), setting.books(), month, month);
        happenings.lateHandbook(setting.engagement(), month);
        settlement.propose(setting.engagement(), month, Cast.KAREN);
        call(setting, month);
    }

    private MeetingId call(Setting setting, YearMonth month) {
        var day = month.plusMonths(1).atDay(17);
        stage.on(day.minusDays(7));
        return meetings.call(setting.committee(), CloseStory.workingDay(day), Cast.KAREN);
    }

    private void meet(Setting setting, YearMonth month) {
        var meeting = call(setting, month);
        var day = CloseStory.workingDay(month.plusMonths(1).atDay(17));
        var notes = MeetingNotes.of(month, setting.last());
        meetings.hold(setting.engagement(), meeting, day, Cast.KAREN, Cast.MEERA, notes);
        meetings.accept(meeting, Cast.KAREN);
        meetings.accept(meeting, Cast.MEERA);
        if (month.equals(setting.last().minusMonths(2))) {
            meetings.correct(meeting, Cast.MEERA, Cast.KAREN, MeetingNotes.CORRECTION);
        }
    }
}
