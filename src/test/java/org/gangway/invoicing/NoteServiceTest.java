package org.gangway.invoicing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.gangway.settlement.SettlementStory.JANUARY;
import static org.gangway.settlement.correction.SettlementFixtures.kroner;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.gangway.audit.AuditEntry;
import org.gangway.audit.LogService;
import org.gangway.database.DatabaseLogin;
import org.gangway.engagement.EngagementId;
import org.gangway.engagement.EngagementNotFound;
import org.gangway.identity.PartyId;
import org.gangway.identity.party.InvoicingService;
import org.gangway.identity.signin.Acting;
import org.gangway.settlement.DisputeService;
import org.gangway.settlement.LedgerService;
import org.gangway.settlement.SettlementService;
import org.gangway.settlement.SettlementStory;
import org.gangway.settlement.StatementQueries;
import org.gangway.settlement.WaiverService;
import org.gangway.settlement.month.LineKey;
import org.gangway.settlement.statement.LedgerAccount;
import org.gangway.settlement.statement.NewDispute;
import org.gangway.settlement.statement.NewWaiver;
import org.gangway.settlement.statement.StatementState;
import org.gangway.shared.RuleViolation;
import org.gangway.testing.ModuleTest;
import org.gangway.testing.TestDatabase;
import org.gangway.testing.World;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.data.domain.PageRequest;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

@ModuleTest
@RecordApplicationEvents
class NoteServiceTest {

    @Autowired
    ApplicationContext application;

    @Autowired
    SettlementService settlement;

    @Autowired
    StatementQueries statementQueries;

    @Autowired
    NoteService notes;

    @Autowired
    LedgerService ledger;

    @Autowired
    WaiverService waivers;

    @Autowired
    DisputeService disputes;

    @Autowired
    InvoicingService invoicing;

    @Autowired
    LogService log;

    @Autowired
    ApplicationEvents events;

    private World world;
    private SettlementStory story;

    @BeforeEach
    void signTerms() {
        world = World.create();
        story = SettlementStory.signed(application, world);
    }

    @AfterEach
    void leave() {
        Acting.asNobody();
    }

    @Test
    void issuesOnceUnderTheFirstNumber() {
        agree("94", "99");
        describeBoth();
        Acting.as(world.lead());

        var issued = issue();
        var again = issue();

        var shortId = story.engagement().value().toString().substring(0, 8).toUpperCase(Locale.ROOT);
        assertThat(issued.number()).isEqualTo("CN-" + shortId + "-0001");
        assertThat(issued.total()).isEqualTo(kroner("28800.00"));
        assertThat(again.number()).isEqualTo(issued.number());
        assertThat(again.id()).isEqualTo(issued.id());
        assertThat(events.stream(CreditNoteIssued.class))
                .containsExactly(new CreditNoteIssued(
                        story.engagement(), JANUARY, NoteKind.CREDIT_NOTE, issued.number(), kroner("28800.00")));
        assertThat(actions()).containsOnlyOnce("invoicing.note-issued");
    }

    @Test
    void keepsTheFilesAsTheyWereIssued() {
        agree("94", "99");
        describeBoth();
        Acting.as(world.lead());
        var number = issue().number();
        var before = notes.issuedFile(story.engagement(), JANUARY, number, edition(NoteForm.PEPPOL_XML))
                .content();

        Acting.as(world.manager());
        invoicing.describe(NoteFixtures.danishVendor().details());

        assertThat(notes.issuedFile(story.engagement(), JANUARY, number, edition(NoteForm.PEPPOL_XML))
                        .content())
                .isEqualTo(before);
        assertThat(new String(before, java.nio.charset.StandardCharsets.UTF_8))
                .contains(number, "28800.00")
                .doesNotContain("DRAFT");
        assertThat(notes.standing(story.engagement(), JANUARY)
                        .issued()
                        .getFirst()
                        .editions())
                .containsExactly(
                        new NoteEdition(NoteForm.PDF, Locale.ENGLISH),
                        new NoteEdition(NoteForm.PDF, Locale.of("da")),
                        edition(NoteForm.PEPPOL_XML),
                        edition(NoteForm.OIOUBL_XML),
                        edition(NoteForm.POSTINGS),
                        new NoteEdition(NoteForm.POSTINGS_FOR_EXCEL, Locale.ENGLISH),
                        new NoteEdition(NoteForm.POSTINGS_FOR_EXCEL, Locale.of("da")));
    }

    @Test
    void booksWhatIsOnPaper() {
        agree("94", "99");
        describeBoth();
        Acting.as(world.lead());

        var number = issue().number();

        assertThat(statementQueries.statement(story.engagement(), JANUARY).state())
                .isEqualTo(StatementState.APPLIED);
        assertThat(ledger.balance(story.engagement(), JANUARY))
                .containsEntry(LedgerAccount.INVOICED, kroner("-28800.00"))
                .doesNotContainKey(LedgerAccount.OPEN);
        assertThat(ledger.entries(story.engagement()).getLast().reference()).isEqualTo(number);
    }

    @Test
    void issuesTheUndisputedPartNowAndTheRestWhenItIsSettled() {
        story.report(JANUARY, "94", "99");
        Acting.as(world.manager());
        settlement.prepare(story.engagement(), JANUARY);
        settlement.propose(story.engagement(), JANUARY);
        var close = LineKey.credit("close");
        story.as(
                world.lead(),
                () -> disputes.dispute(
                        story.engagement(),
                        JANUARY,
                        new NewDispute(close, new BigDecimal("-10000"), "Two tasks were late on your side.")));
        story.approve(JANUARY);
        describeBoth();
        Acting.as(world.lead());

        var first = issue();
        // of the credit of 28,800 the vendor holds 10,000 to be right
        assertThat(first.total()).isEqualTo(kroner("10000.00"));
        story.as(world.lead(), () -> disputes.withdraw(story.engagement(), JANUARY, close));
        Acting.as(world.lead());
        var second = issue();

        assertThat(second.number()).endsWith("-0002");
        assertThat(second.total()).isEqualTo(kroner("18800.00"));
        assertThat(notes.standing(story.engagement(), JANUARY).issued()).hasSize(2);
    }

    @Test
    void leavesOutWhatTheClientWaived() {
        agree("94", "99");
        describeBoth();
        story.as(
                world.manager(),
                () -> waivers.waive(
                        story.engagement(),
                        JANUARY,
                        new NewWaiver(LineKey.credit("close"), new BigDecimal("8800"), "Steering committee", null)));
        Acting.as(world.lead());

        assertThat(issue().total()).isEqualTo(kroner("20000.00"));
    }

    @Test
    void invoicesABonus() {
        agree("98", "99.7");
        describeBoth();
        Acting.as(world.lead());

        var issued = issue();

        assertThat(issued.kind()).isEqualTo(NoteKind.BONUS_INVOICE);
        assertThat(issued.number()).startsWith("BI-").endsWith("-0001");
        assertThat(issued.total()).isEqualTo(kroner("4000.00"));
    }

    @Test
    void numbersWithoutGapsPerEngagementAndKind() {
        agree("94", "99");
        describeBoth();
        Acting.as(world.lead());
        issue();
        var february = JANUARY.plusMonths(1);
        story.report(february, "90", "99");
        agreeOn(february);
        Acting.as(world.lead());

        var second = notes.issue(story.engagement(), february, TaxTreatment.REVERSE_CHARGE);

        assertThat(second.number()).endsWith("-0002");
    }

    @Test
    void saysWhatIsMissingBeforeItCanBeIssued() {
        agree("94", "99");
        Acting.as(world.lead());

        var standing = java.util.Objects.requireNonNull(
                notes.standing(story.engagement(), JANUARY).draft());

        assertThat(standing.gaps())
                .extracting(NoteStanding.Gap::party)
                .containsExactly("Sahyadri Ledger Services", "Nordlys Handel");
        assertThat(standing.gaps().getFirst().details()).contains(NoteDetail.VAT_NUMBER);
        assertThat(standing.editions())
                .containsExactly(
                        new NoteEdition(NoteForm.PDF, Locale.ENGLISH),
                        new NoteEdition(NoteForm.PDF, Locale.of("da")),
                        edition(NoteForm.POSTINGS),
                        new NoteEdition(NoteForm.POSTINGS_FOR_EXCEL, Locale.ENGLISH),
                        new NoteEdition(NoteForm.POSTINGS_FOR_EXCEL, Locale.of("da")));
        refuses("invoicing.note-details-missing", this::issue);
        refuses(
                "invoicing.note-details-missing",
                () -> notes.draftFile(story.engagement(), JANUARY, edition(NoteForm.OIOUBL_XML)));
        assertThat(notes.draftFile(story.engagement(), JANUARY, new NoteEdition(NoteForm.PDF, Locale.of("da")))
                        .content())
                .startsWith('%', 'P', 'D', 'F');
    }

    @Test
    void waitsUntilBothPartiesAgree() {
        story.report(JANUARY, "94", "99");
        Acting.as(world.manager());
        settlement.prepare(story.engagement(), JANUARY);
        describeBoth();
        Acting.as(world.lead());

        assertThat(notes.standing(story.engagement(), JANUARY).draft()).isNull();
        refuses("invoicing.note-not-agreed", this::issue);
    }

    @Test
    void issuesNothingForNothing() {
        agree("98", "99");
        describeBoth();
        Acting.as(world.lead());

        assertThat(notes.standing(story.engagement(), JANUARY).draft()).isNull();
        refuses("invoicing.note-nothing", this::issue);
    }

    @Test
    void isIssuedByTheVendorOnly() {
        agree("94", "99");
        describeBoth();
        Acting.as(world.manager());
        refuses("invoicing.note-issued-by-vendor", this::issue);
        Acting.as(world.vendorMember());
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(this::issue);
    }

    @Test
    void isHiddenFromAnotherVendor() throws SQLException {
        agree("94", "99");
        describeBoth();
        Acting.as(world.lead());
        issue();

        Acting.as(world.otherLead());
        for (ThrowingCallable attempt : List.<ThrowingCallable>of(
                () -> notes.standing(story.engagement(), JANUARY),
                () -> notes.draftFile(story.engagement(), JANUARY, edition(NoteForm.POSTINGS)),
                this::issue)) {
            assertThatExceptionOfType(EngagementNotFound.class).isThrownBy(attempt);
        }
        assertThat(rowsSeenBy(world.otherVendor())).isZero();
        assertThat(rowsSeenBy(world.vendor())).isEqualTo(8);
        assertThat(rowsSeenBy(world.client())).isEqualTo(8);
    }

    @Test
    void lastsInTheDatabase() throws SQLException {
        agree("94", "99");
        describeBoth();
        Acting.as(world.lead());
        issue();

        try (var app = connect(TestDatabase.app(), world.vendor());
                var owner = connect(TestDatabase.owner(), world.vendor())) {
            refusesSql(app, "update credit_note set total = 1", "permission denied");
            refusesSql(app, "delete from credit_note_file", "permission denied");
            var mine = " where engagement_id = '" + story.engagement().value() + "'";
            refusesSql(owner, "update credit_note set total = 1" + mine, "never changes");
            refusesSql(owner, "delete from credit_note" + mine, "never changes");
        }
    }

    @Test
    void padsNumbersToFourDigitsAndGoesOn() {
        var engagement = new EngagementId(UUID.fromString("3f2a9c1d-0000-0000-0000-000000000001"));

        assertThat(IssuedNote.number(NoteKind.CREDIT_NOTE, engagement, 7)).isEqualTo("CN-3F2A9C1D-0007");
        assertThat(IssuedNote.number(NoteKind.BONUS_INVOICE, engagement, 12345)).isEqualTo("BI-3F2A9C1D-12345");
    }

    private IssuedNote issue() {
        return notes.issue(story.engagement(), JANUARY, TaxTreatment.REVERSE_CHARGE);
    }

    private void describeBoth() {
        NoteStory.describe(story, invoicing);
    }

    private void agree(String close, String accuracy) {
        story.report(JANUARY, close, accuracy);
        agreeOn(JANUARY);
    }

    private void agreeOn(java.time.YearMonth month) {
        story.agree(month);
    }

    private List<String> actions() {
        return log.ofEngagement(story.engagement().value(), PageRequest.of(0, 50)).stream()
                .map(AuditEntry::action)
                .toList();
    }

    /** In the authoritative language of the story. */
    private static NoteEdition edition(NoteForm form) {
        return new NoteEdition(form, Locale.ENGLISH);
    }

    private static void refuses(String rule, ThrowingCallable attempt) {
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(attempt)
                .satisfies(violation -> assertThat(violation.rule()).isEqualTo(rule));
    }

    private static void refusesSql(Connection connection, String sql, String message) throws SQLException {
        try (var statement = connection.createStatement()) {
            assertThatExceptionOfType(SQLException.class)
                    .isThrownBy(() -> statement.execute(sql))
                    .withMessageContaining(message);
        }
    }

    private static long rowsSeenBy(PartyId party) throws SQLException {
        try (var connection = connect(TestDatabase.app(), party);
                var statement = connection.createStatement();
                var rows = statement.executeQuery(
                        "select (select count(*) from credit_note)" + " + (select count(*) from credit_note_file)")) {
            rows.next();
            return rows.getLong(1);
        }
    }

    private static Connection connect(DatabaseLogin login, PartyId party) throws SQLException {
        var connection = DriverManager.getConnection(login.url(), login.user(), login.password());
        try (var actAs = connection.prepareStatement(
                "select set_config('gangway.party', ?, false), set_config('gangway.whole_company', 'on', false)")) {
            actAs.setString(1, party.value().toString());
            actAs.execute();
        }
        return connection;
    }
}
