package org.gangway.demo;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.gangway.agreement.ServiceLevelTerms;
import org.gangway.engagement.EngagementId;
import org.gangway.engagement.NewEngagement;
import org.gangway.engagement.NewSite;
import org.gangway.identity.Side;
import org.gangway.incentive.BonusRule;
import org.gangway.incentive.Improvement;
import org.gangway.incentive.RatchetDriver;
import org.gangway.incentive.RatchetTerms;
import org.gangway.incentive.ReviewMonths;
import org.gangway.measure.Direction;
import org.gangway.measure.Levels;
import org.gangway.measure.Metric;
import org.gangway.performance.FileKind;
import org.gangway.shared.Percentage;
import org.springframework.stereotype.Component;

/** Accounting close in Vilnius: two quiet years with a weak month, mostly better than expected. */
@Component
class CloseStory {

    private static final ServiceLevelTerms CALENDAR = ServiceLevelTerms.usual(
            "close-calendar", "Close tasks done on time", Metric.ofCode("GL-02"), Levels.of("97", "92"));
    private static final ServiceLevelTerms FIRST_PASS = ServiceLevelTerms.usual(
            "first-pass-yield", "Journals right first time", Metric.ofCode("GL-03"), Levels.of("98", "95"));
    private static final ServiceLevelTerms MATCH = ServiceLevelTerms.usual(
            "first-time-match", "Invoices matched first time", Metric.ofCode("AP-01"), Levels.of("90", "82"));

    private final EngagementScene engagements;
    private final TermsScene terms;
    private final FiguresScene figures;
    private final SettlementScene settlement;
    private final PaperScene papers;
    private final Stage stage;

    CloseStory(
            EngagementScene engagements,
            TermsScene terms,
            FiguresScene figures,
            SettlementScene settlement,
            PaperScene papers,
            Stage stage) {
        this.engagements = engagements;
        this.terms = terms;
        this.figures = figures;
        this.settlement = settlement;
        this.papers = papers;
        this.stage = stage;
    }

    void tell(YearMonth first, YearMonth last) {
        var weak = last.minusMonths(9);
        var reports = new Reports(List.of(
                new Reports.Line(CALENDAR.id(), 180, 99, Map.of(weak, 95)),
                new Reports.Line(FIRST_PASS.id(), 900, 99, Map.of(good(last), 100)),
                new Reports.Line(MATCH.id(), 1400, 93, Map.of(weak, 88))));
        var engagement = open(first);
        negotiate(engagement, first);
        stage.on(last.plusMonths(1).atDay(3));
        figures.send(
                Cast.RASA,
                engagement,
                FileKind.MONTHLY_FIGURES,
                "close-figures-" + last + ".csv",
                reports.file(first, last),
                last.atEndOfMonth());
        for (var month = first; month.isBefore(last); month = month.plusMonths(1)) {
            settlement.agree(engagement, month, Cast.KAREN, Cast.LISE, Cast.TOMAS);
            afterwards(engagement, month, last);
        }
    }

    /** A bonus is invoiced and paid; a figure turns out to be wrong when its month is long agreed. */
    private void afterwards(EngagementId engagement, YearMonth month, YearMonth last) {
        if (month.equals(good(last))) {
            papers.introduce(Cast.KAREN, Company.TANGBJERG);
            papers.introduce(Cast.RASA, Company.NERIJA);
            papers.issue(engagement, month, Cast.TOMAS, month.plusMonths(1).atDay(12));
            papers.pay(engagement, month, Cast.LISE, month.plusMonths(1).atDay(28), "Bank transfer 20260417");
        }
        if (month.equals(last.minusMonths(2))) {
            stage.on(month.plusMonths(1).atDay(23));
            figures.correct(Cast.RASA, engagement, MATCH.id(), last.minusMonths(4), new BigDecimal("1247"));
        }
    }

    private static YearMonth good(YearMonth last) {
        return last.minusMonths(7);
    }

    private EngagementId open(YearMonth first) {
        return engagements.open(
                first.minusMonths(2).atDay(12),
                Cast.VILNIUS,
                vendor -> new NewEngagement(
                        "Accounting close",
                        vendor,
                        first.atDay(1),
                        first.plusYears(4).minusMonths(1).atEndOfMonth(),
                        90,
                        "DKK",
                        new BigDecimal("480000"),
                        "da",
                        "en",
                        List.of("Month-end close", "Accounts payable"),
                        List.of(
                                new NewSite(
                                        Side.CLIENT, "Aarhus", "DK", "Europe/Copenhagen", EngagementScene.weekend()),
                                new NewSite(
                                        Side.VENDOR, "Vilnius", "LT", "Europe/Vilnius", EngagementScene.weekend()))));
    }

    private void negotiate(EngagementId engagement, YearMonth first) {
        var offered = ServiceLevelTerms.usual(
                "first-time-match", "Invoices matched first time", Metric.ofCode("AP-01"), Levels.of("95", "85"));
        var schedule = Schedules.of(List.of(
                Schedules.level(CALENDAR, "50", new BonusRule.NoBonus()),
                Schedules.level(FIRST_PASS, "30", Schedules.above("99.5", "0.5")),
                Schedules.level(MATCH, "20", new BonusRule.NoBonus())));
        terms.play(new TermsScene.Script(
                engagement,
                Cast.RASA,
                first.atDay(1),
                List.of(CALENDAR, FIRST_PASS, offered),
                schedule,
                improving(first)));
    }

    /** Each year the target follows what a year of matching has come to, at most a tenth of the way to all of them. */
    private static ServiceLevelTerms improving(YearMonth first) {
        var follows = new RatchetTerms(
                Direction.HIGHER,
                Percentage.HUNDRED.value(),
                Percentage.of("10"),
                new RatchetDriver.MeanOf(12, 6),
                false,
                1);
        return MATCH.with(new Improvement(follows, new ReviewMonths(first.plusMonths(11), 12)));
    }

    static LocalDate workingDay(LocalDate day) {
        return switch (day.getDayOfWeek()) {
            case SATURDAY -> day.plusDays(2);
            case SUNDAY -> day.plusDays(1);
            default -> day;
        };
    }
}
