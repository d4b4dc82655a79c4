package org.gangway.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.gangway.testing.TestDatabase;
import org.junit.jupiter.api.Test;
import org.springframework.aop.framework.ProxyFactory;
import org.springframework.beans.factory.ObjectProvider;

/** Two processes, each with the same job, on one database. */
class OneNodeAtATimeTest {

    private final AtomicInteger rounds = new AtomicInteger();
    private final CountDownLatch begun = new CountDownLatch(1);
    private final CountDownLatch over = new CountDownLatch(1);

    @Test
    void theSecondLeavesTheRoundToTheFirst() throws Exception {
        try (var threads = Executors.newSingleThreadExecutor()) {
            var first = threads.submit(() -> node().round());
            assertThat(begun.await(30, TimeUnit.SECONDS)).isTrue();

            node().round();
            assertThat(rounds).hasValue(1);

            over.countDown();
            first.get(30, TimeUnit.SECONDS);
        }
        node().round();
        assertThat(rounds).hasValue(2);
    }

    @Test
    void whatOneProcessAloneKnowsIsLookedAfterByEach() throws Exception {
        try (var threads = Executors.newSingleThreadExecutor()) {
            var first = threads.submit(() -> node().round());
            assertThat(begun.await(30, TimeUnit.SECONDS)).isTrue();

            node().ownRound();
            assertThat(rounds).hasValue(2);

            over.countDown();
            first.get(30, TimeUnit.SECONDS);
        }
    }

    private Job node() throws Exception {
        DataSource connections = mock(DataSource.class);
        when(connections.getConnection()).thenAnswer(_ -> TestDatabase.owner().connect());
        ObjectProvider<DataSource> database = mock();
        when(database.getObject()).thenReturn(connections);
        var proxies = new ProxyFactory(new Job(rounds, begun, over));
        proxies.addAdvice(new OneNodeAtATime(database));
        proxies.setProxyTargetClass(true);
        return (Job) proxies.getProxy();
    }

    static class Job {

        private final AtomicInteger rounds;
        private final CountDownLatch begun;
        private final CountDownLatch over;

        Job(AtomicInteger rounds, CountDownLatch begun, CountDownLatch over) {
            this.rounds = rounds;
            this.begun = begun;
            this.over = over;
        }

        Object round() {
            rounds.incrementAndGet();
            begun.countDown();
            try {
                assertThat(over.await(30, TimeUnit.SECONDS)).isTrue();
            } catch (InterruptedException stopped) {
                throw new IllegalStateException(stopped);
            }
            return rounds;
        }

        @EachNode
        void ownRound() {
            rounds.incrementAndGet();
        }
    }
}
