package org.gangway.identity.isolation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.List;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.gangway.testing.TestDatabase;
import org.gangway.uikit.PageChange;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Two processes on one database. */
class ProcessPostsTest {

    private final Queue<PageChange> heardByFirst = new ConcurrentLinkedQueue<>();
    private final Queue<PageChange> heardBySecond = new ConcurrentLinkedQueue<>();
    private final DriverManagerDataSource database = database();
    private final ProcessPosts first = new ProcessPosts(database, heardByFirst::add);
    private final ProcessPosts second = new ProcessPosts(database, heardBySecond::add);

    @AfterEach
    void stop() {
        first.stop();
        second.stop();
    }

    @Test
    void theOtherHearsWhatWasCommittedAndNothingElse() {
        var work = new TransactionTemplate(new JdbcTransactionManager(database));
        var undone = new PageChange(UUID.randomUUID(), "terms.offered", null);
        var kept = new PageChange(UUID.randomUUID(), "statement.approved", UUID.randomUUID());

        // a process hears nothing before it listens
        await().untilAsserted(() -> {
            first.tell(List.of(kept));
            assertThat(heardBySecond).contains(kept);
        });
        work.executeWithoutResult(transaction -> {
            first.tell(List.of(undone));
            transaction.setRollbackOnly();
        });
        var last = new PageChange(UUID.randomUUID(), "action.done", null);
        work.executeWithoutResult(_ -> first.tell(List.of(last, last)));

        await().untilAsserted(() -> assertThat(heardBySecond).contains(last));
        assertThat(heardBySecond).doesNotContain(undone);
        assertThat(heardBySecond.stream().filter(last::equals)).hasSize(1);
        assertThat(heardByFirst).isEmpty();
    }

    private static DriverManagerDataSource database() {
        var login = TestDatabase.app();
        return new DriverManagerDataSource(login.url(), login.user(), login.password());
    }
}
