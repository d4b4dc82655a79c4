package org.gangway.performance;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.gangway.agreement.inforce.AgreementService;
import org.gangway.agreement.negotiation.AgreementVersionId;
import org.gangway.agreement.negotiation.NegotiationService;
import org.gangway.agreement.negotiation.SigningService;
import org.gangway.agreement.terms.IncentiveTerms;
import org.gangway.agreement.terms.ServiceLevelTerms;
import org.gangway.agreement.terms.TermValue;
import org.gangway.engagement.EngagementId;
import org.gangway.engagement.EngagementService;
import org.gangway.engagement.NewEngagement;
import org.gangway.engagement.NewSite;
import org.gangway.identity.CurrentUser;
import org.gangway.identity.Side;
import org.gangway.identity.signin.Acting;
import org.gangway.incentive.terms.AmountRounding;
import org.gangway.incentive.terms.BonusGate;
import org.gangway.incentive.terms.BonusRule;
import org.gangway.incentive.terms.BonusTerms;
import org.gangway.incentive.terms.CreditRule;
import org.gangway.incentive.terms.DefaultRule;
import org.gangway.incentive.terms.EarnBackRule;
import org.gangway.incentive.terms.FigureTreatments;
import org.gangway.incentive.terms.IncentiveSchedule;
import org.gangway.incentive.terms.LevelIncentive;
import org.gangway.incentive.terms.UnusableFigureTreatment;
import org.gangway.measure.AgreedLevels;
import org.gangway.measure.Metric;
import org.gangway.performance.figures.ImportId;
import org.gangway.performance.imports.FigureImport;
import org.gangway.performance.imports.ImportFileKind;
import org.gangway.performance.imports.ImportService;
import org.gangway.performance.imports.ImportStatus;
import org.gangway.performance.imports.NewImport;
import org.gangway.performance.imports.UploadedFile;
import org.gangway.reading.ColumnMapping;
import org.gangway.shared.Money;
import org.gangway.shared.Percentage;
import org.gangway.testing.World;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestComponent;

/** An engagement from 2012 on under signed terms, and files for it; a fresh one for each test. */
@TestComponent
public class PerformanceFixtures {

    public static final String ON_TIME = "on-time";
    public static final String DSO = "dso";
    public static final String CLOSE = "close";
    public static final String ADJUSTMENTS = "adjustments";
    public static final LocalDate START = LocalDate.of(2012, 1, 1);

    private static final String HEADER = "country,invoice number,invoice date,due date,amount,disputed,settled date";

    /** Who works on which engagement. */
    public record Setting(World world, EngagementId engagement) {

        public CurrentUser lead() {
            return world.lead();
        }

        public CurrentUser manager() {
            return world.manager();
        }
    }

    @Autowired
    private EngagementService engagements;

    @Autowired
    private NegotiationService negotiations;

    @Autowired
    private AgreementService agreements;

    @Autowired
    private SigningService signing;

    /** With the vendor lead signed in at the end. */
    public Setting signed() {
        var world = World.create();
        Acting.as(world.manager());
        var engagement = engagements.open(engagement(world));
        var version = negotiations.start(engagement);
        negotiations.takeEffect(version, START);
        var terms = Stream.concat(levels().stream(), Stream.of(new IncentiveTerms(schedule())))
                .map(value -> negotiations.draft(version, (TermValue) value))
                .toList();
        negotiations.offer(version, terms, "");
        Acting.as(world.lead());
        agreements.version(version).terms().forEach(term -> negotiations.accept(term.id(), term.version()));
        sign(version);
        Acting.as(world.manager());
        sign(version);
        Acting.as(world.lead());
        return new Setting(world, engagement);
    }

    private void sign(AgreementVersionId version) {
        signing.sign(version, agreements.version(version).version().sha256().orElseThrow());
    }

    static List<ServiceLevelTerms> levels() {
        return List.of(
                level(ON_TIME, "Invoices paid on time", Metric.PAID_ON_TIME_BY_COUNT, "65", "50"),
                level(DSO, "Days sales outstanding", Metric.DSO_BALANCE, "30", "35"),
                level(CLOSE, "Close tasks on time", Metric.CLOSE_CALENDAR_ADHERENCE, "98", "95"),
                level(ADJUSTMENTS, "Adjustments after the close", Metric.POST_CLOSE_ADJUSTMENTS, "3", "6"));
    }

    private static ServiceLevelTerms level(String id, String name, Metric metric, String expected, String minimum) {
        return ServiceLevelTerms.usual(id, name, metric, AgreedLevels.of(expected, minimum));
    }

    private static IncentiveSchedule schedule() {
        var incentives = levels().stream()
                .map(level -> new LevelIncentive(
                        level.id(),
                        level.name(),
                        level.better(),
                        Percentage.of("25"),
                        new DefaultRule.BelowExpected(),
                        credit(level.id()),
                        new BonusRule.NoBonus(),
                        new EarnBackRule.NoEarnBack()))
                .toList();
        return new IncentiveSchedule(
                Currency.getInstance("DKK"),
                Percentage.of("10"),
                Percentage.HUNDRED,
                incentives,
                List.of(),
                new BonusTerms(BonusGate.NONE, Percentage.ZERO),
                AmountRounding.HALF_UP_EACH_LINE,
                new FigureTreatments(
                        UnusableFigureTreatment.SKIP, UnusableFigureTreatment.SKIP, UnusableFigureTreatment.NEUTRAL));
    }

    /** Each adjustment after the close costs 100. */
    private static CreditRule credit(String level) {
        return level.equals(ADJUSTMENTS)
                ? new CreditRule.PerIncident(Money.of("100.00", "DKK"))
                : new CreditRule.WholeAllocation();
    }

    private static NewEngagement engagement(World world) {
        var weekend = Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
        return new NewEngagement(
                "Accounting close and collections",
                world.vendor(),
                START,
                START.plusYears(3).minusDays(1),
                180,
                "DKK",
                new BigDecimal("100000"),
                "en",
                "en",
                List.of("Collections"),
                List.of(
                        new NewSite(Side.CLIENT, "Copenhagen", "DK", "Europe/Copenhagen", weekend),
                        new NewSite(Side.VENDOR, "Vilnius", "LT", "Europe/Vilnius", weekend)));
    }

    /** A list of invoices of 2013, all from one country. */
    public static String invoices(String... rows) {
        return HEADER + "\n" + String.join("\n", rows) + "\n";
    }

    public static UploadedFile upload(ImportService service, EngagementId engagement, String name, String content) {
        return upload(service, engagement, name, content.getBytes(StandardCharsets.UTF_8));
    }

    public static UploadedFile upload(ImportService service, EngagementId engagement, String name, byte[] content) {
        try {
            return service.receive(engagement, name, new ByteArrayInputStream(content));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    static NewImport whole(UploadedFile file, ImportFileKind kind) {
        return whole(file, kind, kind.suggest(file.probe()));
    }

    static NewImport whole(UploadedFile file, ImportFileKind kind, ColumnMapping columnMapping) {
        return new NewImport(file.id(), kind, columnMapping, LocalDate.of(2014, 6, 30), false);
    }

    /** The import when it has ended. */
    public static FigureImport ended(ImportService service, EngagementId engagement, ImportId id) {
        var deadline = System.nanoTime() + 60_000_000_000L;
        var now = service.get(engagement, id);
        while (now.status() == ImportStatus.RUNNING && System.nanoTime() < deadline) {
            try {
                Thread.sleep(20);
            } catch (InterruptedException interrupted) {
                throw new IllegalStateException(interrupted);
            }
            now = service.get(engagement, id);
        }
        return now;
    }
}
