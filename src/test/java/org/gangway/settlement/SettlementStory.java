package org.gangway.settlement;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.gangway.agreement.inforce.AgreementService;
import org.gangway.agreement.negotiation.AgreementVersionId;
import org.gangway.agreement.negotiation.NegotiationService;
import org.gangway.agreement.negotiation.SigningService;
import org.gangway.agreement.negotiation.TermId;
import org.gangway.agreement.negotiation.TermState;
import org.gangway.agreement.terms.FeeTerms;
import org.gangway.agreement.terms.IncentiveTerms;
import org.gangway.agreement.terms.ServiceLevelTerms;
import org.gangway.agreement.terms.SettlementTerms;
import org.gangway.agreement.terms.TermValue;
import org.gangway.engagement.EngagementId;
import org.gangway.engagement.EngagementService;
import org.gangway.engagement.NewEngagement;
import org.gangway.engagement.NewSite;
import org.gangway.identity.CurrentUser;
import org.gangway.identity.Side;
import org.gangway.identity.signin.Acting;
import org.gangway.incentive.terms.ContinuousImprovement;
import org.gangway.incentive.terms.IncentiveSchedule;
import org.gangway.measure.AgreedLevels;
import org.gangway.measure.EvaluationTerms;
import org.gangway.measure.Metric;
import org.gangway.performance.evaluation.ReportingService;
import org.gangway.performance.figures.NewFigure;
import org.gangway.performance.figures.ReportedFigure;
import org.gangway.settlement.correction.SettlementFixtures;
import org.gangway.shared.Money;
import org.gangway.testing.World;
import org.springframework.context.ApplicationContext;

/** An engagement under signed terms from January 2025 on, reached as people do. */
public record SettlementStory(ApplicationContext application, World world, EngagementId engagement) {

    public static final YearMonth JANUARY = YearMonth.of(2025, 1);

    public static final String MATCH = "match";

    private static final BigDecimal HUNDRED_TASKS = new BigDecimal(100);

    public static SettlementStory signed(ApplicationContext application, World world) {
        return evaluated(application, world, EvaluationTerms.USUAL, EvaluationTerms.USUAL);
    }

    /** The close and the accuracy of postings evaluated as given. */
    public static SettlementStory evaluated(
            ApplicationContext application, World world, EvaluationTerms close, EvaluationTerms accuracy) {
        var vilnius = site(Side.VENDOR, "Vilnius", "LT", "Europe/Vilnius");
        return signed(application, world, vilnius, List.of(), List.of(close, accuracy), SettlementFixtures.schedule());
    }

    /** Settled by this schedule. */
    public static SettlementStory under(
            ApplicationContext application, World world, IncentiveSchedule incentiveSchedule) {
        var vilnius = site(Side.VENDOR, "Vilnius", "LT", "Europe/Vilnius");
        return signed(
                application,
                world,
                vilnius,
                List.of(),
                List.of(EvaluationTerms.USUAL, EvaluationTerms.USUAL),
                incentiveSchedule);
    }

    /** With a vendor in Pune, and silence taken as agreement. */
    public static SettlementStory withTimeToAnswer(ApplicationContext application, World world, SettlementTerms time) {
        return signed(
                application,
                world,
                site(Side.VENDOR, "Pune", "IN", "Asia/Kolkata"),
                List.of(time),
                List.of(EvaluationTerms.USUAL, EvaluationTerms.USUAL),
                SettlementFixtures.schedule());
    }

    private static SettlementStory signed(
            ApplicationContext application,
            World world,
            NewSite vendorSite,
            List<SettlementTerms> time,
            List<EvaluationTerms> evaluating,
            IncentiveSchedule incentiveSchedule) {
        var engagement = Acting.as(
                world.manager(),
                () -> application.getBean(EngagementService.class).open(opened(world, vendorSite)));
        var story = new SettlementStory(application, world, engagement);
        story.sign(story.offer(time, evaluating, incentiveSchedule));
        return story;
    }

    private static NewEngagement opened(World world, NewSite vendorSite) {
        return new NewEngagement(
                "Month-end close",
                world.vendor(),
                LocalDate.of(2025, 1, 1),
                LocalDate.of(2026, 12, 31),
                180,
                "DKK",
                new BigDecimal("400000.00"),
                "en",
                "da",
                List.of("Accounting close"),
                List.of(site(Side.CLIENT, "Aarhus", "DK", "Europe/Copenhagen"), vendorSite));
    }

    private static NewSite site(Side side, String name, String country, String zone) {
        return new NewSite(side, name, country, zone, Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY));
    }

    private AgreementVersionId offer(
            List<SettlementTerms> time, List<EvaluationTerms> evaluating, IncentiveSchedule incentiveSchedule) {
        var negotiation = application.getBean(NegotiationService.class);
        return Acting.as(world.manager(), () -> {
            var version = negotiation.start(engagement);
            negotiation.takeEffect(version, JANUARY.atDay(1));
            var agreedLevels = AgreedLevels.of("98", "95");
            var terms = new ArrayList<>(List.of(
                    negotiation.draft(
                            version,
                            ServiceLevelTerms.usual(
                                            SettlementFixtures.CLOSE,
                                            "Close tasks on time",
                                            Metric.CLOSE_CALENDAR_ADHERENCE,
                                            agreedLevels)
                                    .with(evaluating.getFirst())),
                    negotiation.draft(
                            version,
                            ServiceLevelTerms.usual(
                                            SettlementFixtures.ACCURACY,
                                            "Accuracy of postings",
                                            Metric.ACCURACY,
                                            agreedLevels)
                                    .with(evaluating.getLast())),
                    negotiation.draft(version, new IncentiveTerms(incentiveSchedule))));
            time.forEach(term -> terms.add(negotiation.draft(version, term)));
            negotiation.offer(version, terms, "");
            return version;
        });
    }

    /** Signs a version in which the close has other levels and invoices matched are measured too, without money. */
    public void amend(LocalDate from, AgreedLevels close) {
        var match = ServiceLevelTerms.usual(
                MATCH, "Invoices matched", Metric.FIRST_TIME_MATCH, AgreedLevels.of("90", "80"));
        amend(from, close, List.of(match));
    }

    /** Signs a version in which only the levels of the close are others. */
    public void renew(LocalDate from, AgreedLevels close) {
        amend(from, close, List.of());
    }

    /** Signs a version in which the target of the close, 98 and 95, follows its results. */
    public void improve(LocalDate from, ContinuousImprovement continuousImprovement) {
        amend(from, close(AgreedLevels.of("98", "95")).with(continuousImprovement), List.of());
    }

    /** Signs a version that says a fee, the first that does. */
    public void changeFee(LocalDate from, Money fee) {
        changeFee(from, new FeeTerms(fee));
    }

    public void changeFee(LocalDate from, FeeTerms fee) {
        agreeOn(from, fee);
    }

    /** Signs a version with one term more. */
    public void agreeOn(LocalDate from, TermValue term) {
        var negotiation = application.getBean(NegotiationService.class);
        sign(Acting.as(world.manager(), () -> {
            var version = negotiation.start(engagement);
            negotiation.takeEffect(version, from);
            negotiation.offer(version, List.of(negotiation.draft(version, term)), "");
            return version;
        }));
    }

    private static ServiceLevelTerms close(AgreedLevels agreedLevels) {
        return ServiceLevelTerms.usual(
                SettlementFixtures.CLOSE, "Close tasks on time", Metric.CLOSE_CALENDAR_ADHERENCE, agreedLevels);
    }

    private void amend(LocalDate from, AgreedLevels close, List<ServiceLevelTerms> added) {
        amend(from, close(close), added);
    }

    private void amend(LocalDate from, ServiceLevelTerms close, List<ServiceLevelTerms> added) {
        var negotiation = application.getBean(NegotiationService.class);
        sign(Acting.as(world.manager(), () -> {
            var version = negotiation.start(engagement);
            negotiation.takeEffect(version, from);
            var drafts = new ArrayList<TermId>();
            added.forEach(level -> drafts.add(negotiation.draft(version, level)));
            var term = application.getBean(AgreementService.class).version(version).terms().stream()
                    .filter(it -> it.value().subject().equals(SettlementFixtures.CLOSE))
                    .findFirst()
                    .orElseThrow();
            drafts.add(term.id());
            negotiation.edit(term.id(), term.version(), close);
            negotiation.offer(version, drafts, "");
            return version;
        }));
    }

    /** What is on the table is accepted by the vendor's side, then signed by both. */
    public void sign(AgreementVersionId version) {
        var agreements = application.getBean(AgreementService.class);
        var negotiation = application.getBean(NegotiationService.class);
        var signing = application.getBean(SigningService.class);
        as(
                world.lead(),
                () -> agreements.version(version).terms().stream()
                        .filter(term -> term.state() != TermState.AGREED)
                        .forEach(term -> negotiation.accept(term.id(), term.version())));
        for (var signer : List.of(world.manager(), world.lead())) {
            as(
                    signer,
                    () -> signing.sign(
                            version,
                            agreements.version(version).version().sha256().orElseThrow()));
        }
    }

    /** So many of a hundred were right. */
    public void report(YearMonth month, String close, String accuracy) {
        correct(month, SettlementFixtures.CLOSE, close);
        correct(month, SettlementFixtures.ACCURACY, accuracy);
    }

    public void correct(YearMonth month, String serviceLevel, String right) {
        var reporting = application.getBean(ReportingService.class);
        as(world.lead(), () -> {
            var seen = reporting.figure(engagement, serviceLevel, month.atEndOfMonth());
            reporting.report(
                    engagement,
                    new NewFigure(
                            serviceLevel,
                            month,
                            new BigDecimal(right),
                            HUNDRED_TASKS,
                            seen.map(ReportedFigure::incidents).orElse(null),
                            seen.map(ReportedFigure::version).orElse(0)));
        });
    }

    /** So many were right, of so many. */
    public void reportOf(YearMonth month, String serviceLevel, String right, String of) {
        var reporting = application.getBean(ReportingService.class);
        as(world.lead(), () -> {
            var seen = reporting.figure(engagement, serviceLevel, month.atEndOfMonth());
            reporting.report(
                    engagement,
                    new NewFigure(
                            serviceLevel,
                            month,
                            new BigDecimal(right),
                            new BigDecimal(of),
                            seen.map(ReportedFigure::incidents).orElse(null),
                            seen.map(ReportedFigure::version).orElse(0)));
        });
    }

    /** How many failures a month had of which a figure is reported. */
    public void count(YearMonth month, String serviceLevel, int incidents) {
        var reporting = application.getBean(ReportingService.class);
        as(world.lead(), () -> {
            var reported = reporting
                    .figure(engagement, serviceLevel, month.atEndOfMonth())
                    .orElseThrow();
            reporting.report(
                    engagement,
                    new NewFigure(
                            serviceLevel,
                            month,
                            reported.numerator(),
                            reported.denominator(),
                            incidents,
                            reported.version()));
        });
    }

    /** Both parties approve the month's statement. */
    public void agree(YearMonth month) {
        var settlement = application.getBean(SettlementService.class);
        as(world.manager(), () -> {
            settlement.prepare(engagement, month);
            settlement.propose(engagement, month);
        });
        approve(month);
    }

    /** By people who neither reported nor proposed. */
    public void approve(YearMonth month) {
        var settlement = application.getBean(SettlementService.class);
        var statementQueries = application.getBean(StatementQueries.class);
        for (var user : List.of(world.vendorController(), world.controller())) {
            as(
                    user,
                    () -> settlement.approve(
                            engagement,
                            month,
                            statementQueries.statement(engagement, month).seen()));
        }
    }

    public void as(CurrentUser user, Runnable action) {
        Acting.as(user, () -> {
            action.run();
            return true;
        });
    }
}
