package org.gangway.audit;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.gangway.testing.TestDatabase;
import org.gangway.testing.UseCase;
import org.gangway.testing.ViewTest;
import org.gangway.testing.World;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

@UseCase("UC-08")
class CheckLogTest extends ViewTest {

    @Autowired
    AuditLog log;

    @Autowired
    TransactionTemplate transaction;

    private final World world = World.create();

    private void deed(AuditEvent event) {
        signIn(world.manager());
        transaction.executeWithoutResult(_ -> log.record(event));
    }

    @Test
    void showsWhoDidWhatAndBothStates() {
        deed(AuditEvent.of("engagement.extended", UUID.randomUUID())
                .before(Map.of("end", "2026-03-31"))
                .after(Map.of("end", "2027-03-31")));

        signIn(world.auditor(), Locale.UK);
        open("log");

        assertThat(shown())
                .contains("Karen Holm", "Engagement extended", "Last day: 31/03/2026", "Last day: 31/03/2027");
    }

    @Test
    void saysItInDanish() {
        deed(AuditEvent.of("engagement.extended", UUID.randomUUID()).after(Map.of("end", "2027-03-31")));

        signIn(world.auditor(), Locale.of("da", "DK"));
        open("log");

        assertThat(shown()).contains("Engagement forlænget".substring(11), "Sidste dag: 31.3.2027");
    }

    @Test
    void hasNeutralWordsForADeedItDoesNotKnow() {
        deed(AuditEvent.of("yesterday.invented", UUID.randomUUID()));

        signIn(world.auditor());
        open("log");

        assertThat(shown()).contains("Something else (yesterday.invented)");
    }

    @Test
    void saysThatTheChainIsWhole() {
        deed(AuditEvent.of("engagement.closed", UUID.randomUUID()));

        signIn(world.auditor());
        open("log");
        click("Check the chain");

        assertThat(shown()).contains("The chain is whole");
    }

    @Test
    void saysWhichEntryWasChanged() throws Exception {
        deed(AuditEvent.of("engagement.closed", UUID.randomUUID()));
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
