package org.gangway.audit;

import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.GridKt;
import com.vaadin.flow.component.UI;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.gangway.audit.ui.LogGrid;
import org.gangway.shared.Constant;
import org.gangway.shared.Money;
import org.gangway.testing.TestDatabase;
import org.gangway.testing.UseCase;
import org.gangway.testing.ViewTest;
import org.gangway.testing.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

@UseCase("UC-08")
class CheckLogTest extends ViewTest {

    @Autowired
    AuditLog log;

    @Autowired
    TransactionTemplate transaction;

    private World world;

    @BeforeEach
    void arrive() {
        world = World.create();
    }

    private void action(AuditEvent event) {
        signIn(world.manager());
        transaction.executeWithoutResult(_ -> log.record(event));
    }

    @Test
    void showsWhoDidWhatAndBothStates() {
        action(AuditEvent.of("engagement.extended", UUID.randomUUID())
                .before(Map.of("end", LocalDate.parse("2026-03-31")))
                .after(Map.of("end", LocalDate.parse("2027-03-31"))));

        signIn(world.auditor(), Locale.UK);
        open("log");

        assertThat(shown()).contains("Karen Holm", "Engagement extended");
        assertThat(facts("before")).isEqualTo("Last day: 31 Mar 2026");
        assertThat(facts("after")).isEqualTo("Last day: 31 Mar 2027");
    }

    @Test
    void saysItInDanish() {
        action(AuditEvent.of("engagement.extended", UUID.randomUUID())
                .after(Map.of("end", LocalDate.parse("2027-03-31"))));

        signIn(world.auditor(), Locale.of("da", "DK"));
        open("log");

        assertThat(shown()).contains("Samarbejde forlænget");
        assertThat(facts("after")).isEqualTo("Sidste dag: 31. mar. 2027");
    }

    @Test
    void saysAmountsConstantsAndMonthsInDanish() {
        action(AuditEvent.of("settlement.approved", UUID.randomUUID())
                .after(Map.of(
                        "month", YearMonth.of(2026, 2),
                        "state", new Constant("StatementState", "PROPOSED"),
                        "net", Money.of("-1250.50", "DKK"))));

        signIn(world.auditor(), Locale.of("da", "DK"));
        open("log");

        assertThat(facts("after").replace('\u00a0', ' '))
                .contains("Måned: februar 2026", "Netto: -1.250,50 kr.", "Status: ")
                .doesNotContain("PROPOSED", "DKK", "currency");
    }

    @Test
    void saysOnlyWhatChangedAndOfWhat() {
        var before = Map.of("name", "Close on AD3", "reportingDueBusinessDays", 3, "expected", level("95.5"));
        var after = Map.of("name", "Close on AD3", "reportingDueBusinessDays", 3, "expected", level("97"));
        action(AuditEvent.of("agreement.term-edited", UUID.randomUUID())
                .before(before)
                .after(after));

        signIn(world.auditor());
        open("log");

        assertThat(facts("before"))
                .contains("Name: Close on AD3", "Expected level: ", "95.5")
                .doesNotContain("report");
        assertThat(facts("after")).contains("97").doesNotContain("INCLUSIVE", "report");
    }

    @Test
    void saysWhoWasAppointedAsWhat() {
        action(AuditEvent.of("committee.appointed", UUID.randomUUID())
                .after(Map.of(
                        "members",
                        List.of(Map.of("person", "Karen Holm", "role", new Constant("CommitteeRole", "CHAIR"))))));

        signIn(world.auditor(), Locale.of("da", "DK"));
        open("log");

        assertThat(facts("after"))
                .contains("Medlemmer: ", "Karen Holm", "Formand")
                .doesNotContain("CHAIR");
    }

    private static Map<String, Object> level(String value) {
        return Map.of("value", new BigDecimal(value), "bound", new Constant("Bound", "INCLUSIVE"));
    }

    /** What the newest entry says in one of its two columns of facts. */
    private static String facts(String column) {
        return GridKt._getFormatted(_get(LogGrid.class), 0, column);
    }

    @Test
    void hasNeutralWordsForAnEventItDoesNotKnow() {
        action(AuditEvent.of("yesterday.invented", UUID.randomUUID()));

        signIn(world.auditor());
        open("log");

        assertThat(shown()).contains("Other event (yesterday.invented)");
    }

    @Test
    void saysThatTheChainIsWhole() {
        action(AuditEvent.of("engagement.closed", UUID.randomUUID()));

        signIn(world.auditor());
        open("log");
        click("Check the chain");

        assertThat(shown()).contains("The chain is whole");
    }

    @Test
    void saysWhichEntryWasChanged() throws Exception {
        action(AuditEvent.of("engagement.closed", UUID.randomUUID()));
        signIn(world.auditor());
        open("log");

        tamper("update audit_entry set user_name = user_name || '!' where seq = (select max(seq) from audit_entry)");
        try {
            click("Check the chain");
        } finally {
            tamper(
                    "update audit_entry set user_name = rtrim(user_name, '!') where seq = (select max(seq) from audit_entry)");
        }

        assertThat(shown()).contains("Somebody tampered with the log");
    }

    @Test
    void isClosedToWhoeverNeitherAuditsNorAdministers() {
        signIn(world.clientMember());
        open("log");

        assertThat(UI.getCurrent()
                        .getInternals()
                        .getActiveRouterTargetsChain()
                        .getFirst()
                        .getClass()
                        .getSimpleName())
                .isNotEqualTo("LogView");
    }

    private static void tamper(String sql) throws java.sql.SQLException {
        try (var owner = TestDatabase.owner().connect();
                var statement = owner.createStatement()) {
            statement.executeUpdate(sql);
        }
    }
}
