package org.gangway.demo;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.gangway.agreement.terms.ClosedLastDay;
import org.gangway.agreement.terms.MonthCounting;
import org.gangway.agreement.terms.NoticePeriod;
import org.gangway.agreement.terms.NoticeUnit;
import org.gangway.agreement.terms.RenewalTerms;
import org.gangway.agreement.terms.ServiceLevelTerms;
import org.gangway.engagement.CountedCalendars;
import org.gangway.engagement.EngagementId;
import org.gangway.engagement.NewEngagement;
import org.gangway.engagement.NewSite;
import org.gangway.identity.Side;
import org.gangway.incentive.terms.BonusRule;
import org.gangway.incentive.terms.ContinuousImprovement;
import org.gangway.incentive.terms.RatchetDriver;
import org.gangway.incentive.terms.RatchetTerms;
import org.gangway.incentive.terms.ReviewSchedule;
import org.gangway.measure.AgreedLevels;
import org.gangway.measure.Direction;
import org.gangway.measure.Metric;
import org.gangway.onboarding.template.ShippedTemplate;
import org.gangway.performance.imports.ImportFileKind;
import org.gangway.shared.Percentage;
import org.springframework.stereotype.Component;

/** Accounting close in Vilnius: two quiet years with a weak month, mostly better than expected. */
@Component
class CloseStory {

    /** Twice at most, by a year, unless somebody objects half a year before. */
    private static final RenewalTerms RENEWAL = new RenewalTerms(
            12,
            2,
            new NoticePeriod(
                    6,
                    NoticeUnit.MONTHS,
                    MonthCounting.MONTH_END,
                    ClosedLastDay.WORKING_DAY_BEFORE,
                    CountedCalendars.BOTH));

    private static final ServiceLevelTerms CALENDAR = ServiceLevelTerms.usual(
            "close-calendar", "Close tasks done on time", Metric.ofCode("GL-02"), AgreedLevels.of("97", "92"));
    private static final ServiceLevelTerms FIRST_PASS = ServiceLevelTerms.usual(
            "first-pass-yield", "Journals right first time", Metric.ofCode("GL-03"), AgreedLevels.of("98", "95"));
    private static final ServiceLevelTerms MATCH = ServiceLevelTerms.usual(
            "first-time-match", "Invoices matched first time", Metric.ofCode("AP-01"), AgreedLevels.of("90", "82"));

    private final EngagementScene engagements;
    private final TermsScene terms;
    private final FiguresScene figures;
    private final SettlementScene settlement;
    private final CreditNoteScene papers;
    private final OnboardingScene onboarding;
    private final DemoStage demoStage;

    CloseStory(
            EngagementScene engagements,
            TermsScene terms,
            FiguresScene figures,
            SettlementScene settlement,
            CreditNoteScene papers,
            OnboardingScene onboarding,
            DemoStage demoStage) {
        this.engagements = engagements;
        this.terms = terms;
        this.figures = figures;
        this.settlement = settlement;
        this.papers = papers;
        this.onboarding = onboarding;
        this.demoStage = demoStage;
    }

    void play(YearMonth first, YearMonth last) {
        var weak = last.minusMonths(9);
        var monthlyFiguresFile = new MonthlyFiguresFile(List.of(
                new MonthlyFiguresFile.ReportedLine(CALENDAR.id(), 180, 99, Map.of(weak, 95)),
                new MonthlyFiguresFile.ReportedLine(FIRST_PASS.id(), 900, 99, Map.of(good(last), 100)),
                new MonthlyFiguresFile.ReportedLine(MATCH.id(), 1400, 93, Map.of(weak, 88))));
        var engagement = open(first);
        engagements.staff(engagement, DemoPerson.RASA, List.of(DemoPerson.JONAS, DemoPerson.LISE, DemoPerson.TOMAS));
        negotiate(engagement, first);
        demoStage.on(last.plusMonths(1).atDay(3));
        figures.send(
                DemoPerson.RASA,
                engagement,
                ImportFileKind.MONTHLY_FIGURES,
                "close-figures-" + last + ".csv",
                monthlyFiguresFile.file(first, last),
                last.atEndOfMonth());
        for (var month = first; month.isBefore(last); month = month.plusMonths(1)) {
            settlement.agree(engagement, month, DemoPerson.KAREN, DemoPerson.LISE, DemoPerson.TOMAS);
            afterwards(engagement, month, last);
        }
        onboarding.play(
                new OnboardingScene.Wave(
                        engagement,
                        "Payables team in Vilnius",
                        ShippedTemplate.DENMARK_LITHUANIA,
                        last.minusMonths(2).atDay(12),
                        DemoPerson.RASA,
                        DemoPerson.TOMAS),
                last.atEndOfMonth());
    }

    /** A bonus is invoiced and paid; a figure turns out to be wrong when its month is long agreed. */
    private void afterwards(EngagementId engagement, YearMonth month, YearMonth last) {
        if (month.equals(good(last))) {
            papers.introduce(DemoPerson.KAREN, DemoCompany.TANGBJERG);
            papers.introduce(DemoPerson.RASA, DemoCompany.NERIJA);
            papers.issue(
                    engagement, month, DemoPerson.TOMAS, month.plusMonths(1).atDay(12));
            papers.pay(engagement, month, DemoPerson.LISE, month.plusMonths(1).atDay(28), "Bank transfer 20260417");
        }
        if (month.equals(last.minusMonths(2))) {
            demoStage.on(month.plusMonths(1).atDay(23));
            figures.correct(DemoPerson.RASA, engagement, MATCH.id(), last.minusMonths(4), new BigDecimal("1247"));
        }
    }

    private static YearMonth good(YearMonth last) {
        return last.minusMonths(7);
    }

    private EngagementId open(YearMonth first) {
        return engagements.open(
                first.minusMonths(2).atDay(12),
                DemoPerson.VILNIUS,
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
                "first-time-match", "Invoices matched first time", Metric.ofCode("AP-01"), AgreedLevels.of("95", "85"));
        var incentiveSchedule = DemoSchedules.of(List.of(
                DemoSchedules.level(CALENDAR, "50", new BonusRule.NoBonus()),
                DemoSchedules.level(FIRST_PASS, "30", DemoSchedules.above("99.5", "0.5")),
                DemoSchedules.level(MATCH, "20", new BonusRule.NoBonus())));
        terms.play(new TermsScene.TermsScript(
                engagement,
                DemoPerson.RASA,
                first.atDay(1),
                List.of(CALENDAR, FIRST_PASS, offered),
                incentiveSchedule,
                List.of(RENEWAL),
                improving(first)));
    }

    /** Each year the target follows what a year of matching has amounted to, at most a tenth of the way to all of them. */
    private static ServiceLevelTerms improving(YearMonth first) {
        var follows = new RatchetTerms(
                Direction.HIGHER,
                Percentage.HUNDRED.value(),
                Percentage.of("10"),
                new RatchetDriver.MeanOf(12, 6),
                false,
                1);
        return MATCH.with(new ContinuousImprovement(follows, new ReviewSchedule(first.plusMonths(11), 12)));
    }

    static LocalDate workingDay(LocalDate day) {
        return switch (day.getDayOfWeek()) {
            case SATURDAY -> day.plusDays(2);
            case SUNDAY -> day.plusDays(1);
            default -> day;
        };
    }
}
