package org.gangway.testing.large;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.gangway.agreement.inforce.AgreementService;
import org.gangway.agreement.negotiation.AgreementVersionId;
import org.gangway.agreement.negotiation.NegotiationService;
import org.gangway.agreement.negotiation.SigningService;
import org.gangway.agreement.negotiation.Term;
import org.gangway.agreement.terms.IncentiveTerms;
import org.gangway.agreement.terms.ServiceLevelTerms;
import org.gangway.agreement.terms.TermValue;
import org.gangway.engagement.EngagementId;
import org.gangway.engagement.EngagementService;
import org.gangway.engagement.NewEngagement;
import org.gangway.engagement.NewSite;
import org.gangway.governance.action.ActionService;
import org.gangway.governance.action.NewAction;
import org.gangway.governance.committee.CommitteeId;
import org.gangway.governance.committee.CommitteeRole;
import org.gangway.governance.committee.CommitteeService;
import org.gangway.governance.committee.NewCommitteeMember;
import org.gangway.governance.meeting.AgendaPurpose;
import org.gangway.governance.meeting.MeetingId;
import org.gangway.governance.meeting.MeetingService;
import org.gangway.governance.meeting.MeetingTime;
import org.gangway.governance.minutes.MinutesService;
import org.gangway.identity.CurrentUser;
import org.gangway.identity.Side;
import org.gangway.identity.signin.Acting;
import org.gangway.incentive.terms.AmountRounding;
import org.gangway.incentive.terms.BonusGate;
import org.gangway.incentive.terms.BonusRule;
import org.gangway.incentive.terms.BonusTerms;
import org.gangway.incentive.terms.CreditCap;
import org.gangway.incentive.terms.CreditRule;
import org.gangway.incentive.terms.DefaultRule;
import org.gangway.incentive.terms.EarnBackRule;
import org.gangway.incentive.terms.FigureTreatments;
import org.gangway.incentive.terms.IncentiveSchedule;
import org.gangway.incentive.terms.LevelIncentive;
import org.gangway.incentive.terms.PercentageBasis;
import org.gangway.incentive.terms.UnusableFigureTreatment;
import org.gangway.measure.AgreedLevels;
import org.gangway.measure.Metric;
import org.gangway.performance.imports.DoubtAnswer;
import org.gangway.performance.imports.ImportDoubt;
import org.gangway.performance.imports.ImportFileKind;
import org.gangway.performance.imports.ImportService;
import org.gangway.performance.imports.ImportStatus;
import org.gangway.performance.imports.NewImport;
import org.gangway.settlement.DisputeService;
import org.gangway.settlement.SettlementService;
import org.gangway.settlement.StatementQueries;
import org.gangway.settlement.month.LineKey;
import org.gangway.settlement.statement.NewDispute;
import org.gangway.shared.Percentage;
import org.springframework.context.ApplicationContext;

/** The one engagement of the large set that people made, use case by use case. */
final class LargeTemplate {

    static final int LEVELS = 20;
    static final int MONTHS = 60;
    static final String NAME = "Accounting close";

    private static final int INVOICES_A_MONTH = 25;
    private static final int MEETINGS = 12;
    private static final ZoneId COPENHAGEN = ZoneId.of("Europe/Copenhagen");

    private final ApplicationContext application;
    private final LargePeople people;
    private final LargePeople.Vendor vendor;
    private final YearMonth last;
    private final YearMonth first;

    LargeTemplate(ApplicationContext application, LargePeople people, YearMonth last) {
        this.application = application;
        this.people = people;
        this.vendor = people.vendors().getFirst();
        this.last = last;
        this.first = last.minusMonths(MONTHS - 1L);
    }

    EngagementId make() {
        var engagement =
                Acting.as(people.manager(), () -> the(EngagementService.class).open(opened()));
        sign(offer(engagement));
        send(engagement, ImportFileKind.RECEIVABLES, invoices());
        send(engagement, ImportFileKind.MONTHLY_FIGURES, figures());
        settle(engagement);
        meet(engagement);
        amend(engagement);
        return engagement;
    }

    private NewEngagement opened() {
        return new NewEngagement(
                NAME,
                vendor.party(),
                first.atDay(1),
                last.plusYears(2).atEndOfMonth(),
                180,
                "DKK",
                new BigDecimal("900000.00"),
                "en",
                "da",
                List.of("Accounting close", "Accounts payable", "Collections"),
                List.of(
                        site(Side.CLIENT, "Aarhus", "DK", "Europe/Copenhagen"),
                        site(Side.VENDOR, "Pune", "IN", "Asia/Kolkata")));
    }

    private static NewSite site(Side side, String name, String country, String zone) {
        return new NewSite(side, name, country, zone, Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY));
    }

    // --- terms ---------------------------------------------------------------------------------------------------

    private static List<ServiceLevelTerms> levels() {
        var levels = new ArrayList<ServiceLevelTerms>();
        levels.add(level(1, "Invoices paid on time", Metric.PAID_ON_TIME_BY_COUNT, "85", "75"));
        levels.add(level(2, "Collection effectiveness", Metric.COLLECTION_EFFECTIVENESS, "85", "70"));
        for (var n = 3; n <= LEVELS; n++) {
            levels.add(level(n, "Accuracy of postings " + n, Metric.ACCURACY, "95", "92"));
        }
        return levels;
    }

    private static ServiceLevelTerms level(int n, String name, Metric metric, String expected, String minimum) {
        return ServiceLevelTerms.usual("level-" + n, name, metric, AgreedLevels.of(expected, minimum));
    }

    private static IncentiveSchedule schedule() {
        return new IncentiveSchedule(
                Currency.getInstance("DKK"),
                Percentage.of("12"),
                Percentage.HUNDRED,
                levels().stream().map(LargeTemplate::incentive).toList(),
                List.of(new CreditCap.PerMonth(Percentage.of("10"), PercentageBasis.FEE)),
                new BonusTerms(BonusGate.NO_DEFAULT, Percentage.of("3")),
                AmountRounding.HALF_UP_EACH_LINE,
                new FigureTreatments(
                        UnusableFigureTreatment.DEFAULT,
                        UnusableFigureTreatment.SKIP,
                        UnusableFigureTreatment.NEUTRAL));
    }

    private static LevelIncentive incentive(ServiceLevelTerms level) {
        return new LevelIncentive(
                level.id(),
                level.name(),
                level.better(),
                Percentage.of("5"),
                new DefaultRule.BelowExpected(),
                new CreditRule.WholeAllocation(),
                new BonusRule.NoBonus(),
                EarnBackRule.afterNext(3));
    }

    private AgreementVersionId offer(EngagementId engagement) {
        var negotiation = the(NegotiationService.class);
        return Acting.as(people.manager(), () -> {
            var version = negotiation.start(engagement);
            negotiation.takeEffect(version, first.atDay(1));
            var terms = Stream.concat(levels().stream(), Stream.of(new IncentiveTerms(schedule())))
                    .map(value -> negotiation.draft(version, (TermValue) value))
                    .toList();
            negotiation.offer(version, terms, "");
            return version;
        });
    }

    private void sign(AgreementVersionId version) {
        var agreements = the(AgreementService.class);
        as(
                vendor.lead(),
                () -> agreements
                        .version(version)
                        .terms()
                        .forEach(term -> the(NegotiationService.class).accept(term.id(), term.version())));
        for (var signer : List.of(people.manager(), vendor.lead())) {
            as(
                    signer,
                    () -> the(SigningService.class)
                            .sign(
                                    version,
                                    agreements
                                            .version(version)
                                            .version()
                                            .sha256()
                                            .orElseThrow()));
        }
    }

    /** Three changed terms lie on the table; the vendor has to answer. */
    private void amend(EngagementId engagement) {
        var negotiation = the(NegotiationService.class);
        as(people.manager(), () -> {
            var version = negotiation.start(engagement);
            negotiation.takeEffect(version, last.plusMonths(3).atDay(1));
            var changed = the(AgreementService.class).version(version).serviceLevels().stream()
                    .filter(term -> ((ServiceLevelTerms) term.value()).metric() == Metric.ACCURACY)
                    .limit(3)
                    .toList();
            changed.forEach(term -> negotiation.edit(term.id(), term.version(), stricter(term.value())));
            negotiation.offer(version, changed.stream().map(Term::id).toList(), "As we said in the meeting.");
        });
    }

    private static ServiceLevelTerms stricter(TermValue value) {
        var level = (ServiceLevelTerms) value;
        return ServiceLevelTerms.usual(level.id(), level.name(), level.metric(), AgreedLevels.of("96", "93"));
    }

    // --- figures -------------------------------------------------------------------------------------------------

    private String figures() {
        var dice = new Random(20261122);
        var file = new StringBuilder("service level,month,numerator,denominator\n");
        for (var month = first; !month.isAfter(last); month = month.plusMonths(1)) {
            for (var n = 3; n <= LEVELS; n++) {
                var right = 950 + dice.nextInt(51) - (dice.nextInt(25) == 0 ? 40 : 0);
                file.append("level-")
                        .append(n)
                        .append(',')
                        .append(month)
                        .append(',')
                        .append(right)
                        .append(",1000\n");
            }
        }
        return file.toString();
    }

    private String invoices() {
        var dice = new Random(20261122);
        var file = new StringBuilder("country,invoice number,invoice date,due date,amount,disputed,settled date\n");
        for (var month = first.minusMonths(1); !month.isAfter(last); month = month.plusMonths(1)) {
            for (var n = 0; n < INVOICES_A_MONTH; n++) {
                var day = month.atDay(1 + dice.nextInt(28));
                var settled = day.plusDays(30 + (dice.nextInt(100) < 10 ? 9 : -dice.nextInt(20)));
                // numbers that nobody could take for one another, or the import asks
                file.append("DK,")
                        .append(month.getYear() * 100 + month.getMonthValue())
                        .append(10 + n)
                        .append(',')
                        .append(day)
                        .append(',');
                file.append(day.plusDays(30))
                        .append(',')
                        .append(100 + dice.nextInt(9_000))
                        .append(".50,No,");
                file.append(settled.isAfter(last.atEndOfMonth()) ? "" : settled).append('\n');
            }
        }
        return file.toString();
    }

    /** The oldest invoices fall due within the term and were written before it. */
    private static Map<ImportDoubt, DoubtAnswer> wanted(ImportFileKind kind) {
        return kind == ImportFileKind.RECEIVABLES ? Map.of(ImportDoubt.OUTSIDE_TERM, DoubtAnswer.IMPORT) : Map.of();
    }

    private void send(EngagementId engagement, ImportFileKind kind, String content) {
        var imports = the(ImportService.class);
        as(vendor.lead(), () -> {
            var file = received(imports, engagement, kind, content);
            var suggested = kind.suggest(file.probe());
            var asOf = last.atEndOfMonth();
            var id = imports.start(engagement, new NewImport(file.id(), kind, suggested, asOf, false, wanted(kind)));
            while (imports.get(engagement, id).status() == ImportStatus.RUNNING) {
                Thread.onSpinWait();
            }
            var ended = imports.get(engagement, id);
            if (ended.status() != ImportStatus.COMMITTED) {
                throw new IllegalStateException("the large set's file was not taken over: " + ended);
            }
        });
    }

    private static org.gangway.performance.imports.UploadedFile received(
            ImportService imports, EngagementId engagement, ImportFileKind kind, String content) {
        try {
            var bytes = content.getBytes(StandardCharsets.UTF_8);
            return imports.receive(engagement, kind.name() + ".csv", new ByteArrayInputStream(bytes));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    // --- months --------------------------------------------------------------------------------------------------

    /** All months are agreed but the last two: one is disputed, one waits. */
    private void settle(EngagementId engagement) {
        var settlement = the(SettlementService.class);
        for (var month = first; !month.isAfter(last); month = month.plusMonths(1)) {
            var now = month;
            as(vendor.lead(), () -> {
                settlement.prepare(engagement, now);
                settlement.propose(engagement, now);
            });
            if (month.isBefore(last.minusMonths(1))) {
                approve(engagement, month, people.controller());
                approve(engagement, month, vendor.controller());
            } else if (month.isBefore(last)) {
                var dispute = new NewDispute(LineKey.WHOLE, new BigDecimal("-1234.56"), "Two files were late.");
                as(people.controller(), () -> the(DisputeService.class).dispute(engagement, now, dispute));
            }
        }
    }

    private void approve(EngagementId engagement, YearMonth month, CurrentUser by) {
        var settlement = the(SettlementService.class);
        var statementQueries = the(StatementQueries.class);
        as(
                by,
                () -> settlement.approve(
                        engagement,
                        month,
                        statementQueries.statement(engagement, month).content().sha256()));
    }

    // --- meetings ------------------------------------------------------------------------------------------------

    private void meet(EngagementId engagement) {
        var committee = Acting.as(
                people.manager(),
                () -> the(CommitteeService.class)
                        .establish(
                                engagement,
                                "Steering committee",
                                List.of(
                                        new NewCommitteeMember(people.manager().id(), CommitteeRole.CHAIR),
                                        new NewCommitteeMember(people.member().id(), CommitteeRole.SECRETARY),
                                        new NewCommitteeMember(vendor.lead().id(), CommitteeRole.MEMBER),
                                        new NewCommitteeMember(
                                                vendor.controller().id(), CommitteeRole.MEMBER))));
        for (var n = 0; n < MEETINGS; n++) {
            hold(call(committee, last.minusMonths(MEETINGS - n).atDay(12)), n == MEETINGS - 1);
        }
        call(committee, LocalDate.now(COPENHAGEN).plusDays(9));
    }

    private MeetingId call(CommitteeId committee, LocalDate day) {
        var time = MeetingTime.of(day.atTime(10, 0).atZone(COPENHAGEN), 60);
        return Acting.as(people.manager(), () -> the(MeetingService.class).call(committee, time, "Video call"));
    }

    private void hold(MeetingId meeting, boolean waits) {
        var minutes = the(MinutesService.class);
        as(people.manager(), () -> {
            the(MeetingService.class).addItem(meeting, "Plans for the quarter", AgendaPurpose.DECISION);
            the(MeetingService.class).hold(meeting);
            minutes.attend(meeting, people.manager().id(), true);
            minutes.attend(meeting, vendor.lead().id(), true);
            var item =
                    the(MeetingService.class).get(meeting).agenda().getFirst().id();
            minutes.note(meeting, item, "", "Both sides reported how far they are.");
            minutes.decide(meeting, item, "The plan stands.");
            var due = LocalDate.now(COPENHAGEN).plusDays(20);
            the(ActionService.class)
                    .assign(
                            meeting,
                            new NewAction(item, "Send the plan", vendor.lead().id(), due));
            minutes.circulate(meeting);
            minutes.accept(meeting);
        });
        if (!waits) {
            as(vendor.lead(), () -> minutes.accept(meeting));
        }
    }

    private <T> T the(Class<T> type) {
        return application.getBean(type);
    }

    private static void as(CurrentUser user, Runnable action) {
        Acting.as(user, () -> {
            action.run();
            return true;
        });
    }
}
