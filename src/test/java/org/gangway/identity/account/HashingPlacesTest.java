package org.gangway.identity.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.gangway.shared.RuleViolation;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class HashingPlacesTest {

    private static final int AT_ONCE = 2;
    private static final int MOST_INSIDE = 5;
    private static final int MOST_OF_ONE_ORIGIN = 3;

    private final HashingPlaces places = new HashingPlaces(AT_ONCE, MOST_INSIDE, MOST_OF_ONE_ORIGIN);
    private final ExecutorService people = Executors.newCachedThreadPool();
    private final Semaphore go = new Semaphore(0);
    private final AtomicInteger working = new AtomicInteger();
    private final AtomicInteger mostWorking = new AtomicInteger();
    private final CountDownLatch begun = new CountDownLatch(AT_ONCE);

    @AfterEach
    void leave() {
        go.release(100);
        people.close();
    }

    @Test
    void letsOnlySoManyWorkAtOnce() throws Exception {
        for (var person = 0; person < MOST_INSIDE; person++) {
            come("192.0.2." + person);
        }
        assertThat(begun.await(10, TimeUnit.SECONDS)).isTrue();
        go.release(MOST_INSIDE);
        people.shutdown();

        assertThat(people.awaitTermination(10, TimeUnit.SECONDS)).isTrue();
        assertThat(mostWorking).hasValue(AT_ONCE);
    }

    @Test
    void refusesAtOnceWhoComesWhileTooManyWait() throws Exception {
        for (var person = 0; person < MOST_INSIDE; person++) {
            come("192.0.2." + person);
        }
        waitUntilInside(MOST_INSIDE);

        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> places.take("192.0.2.99", () -> "done"))
                .extracting(RuleViolation::rule)
                .isEqualTo("identity.too-many-sign-ins");
    }

    @Test
    void leavesRoomForOthersWhereOneOriginFloods() throws Exception {
        for (var person = 0; person < MOST_OF_ONE_ORIGIN; person++) {
            come("192.0.2.1");
        }
        waitUntilInside(MOST_OF_ONE_ORIGIN);

        assertThatExceptionOfType(RuleViolation.class).isThrownBy(() -> places.take("192.0.2.1", () -> "done"));
        come("192.0.2.2");
        waitUntilInside(MOST_OF_ONE_ORIGIN + 1);
    }

    @Test
    void hasRoomAgainAfterwards() throws Exception {
        come("192.0.2.1");
        waitUntilInside(1);
        go.release();
        waitUntilInside(0);

        go.release(MOST_OF_ONE_ORIGIN);
        for (var person = 0; person < MOST_OF_ONE_ORIGIN; person++) {
            assertThat(places.take("192.0.2.1", () -> "done")).isEqualTo("done");
        }
    }

    private void come(String origin) {
        people.execute(() -> places.take(origin, this::work));
    }

    private String work() {
        mostWorking.accumulateAndGet(working.incrementAndGet(), Math::max);
        begun.countDown();
        go.acquireUninterruptibly();
        working.decrementAndGet();
        return "done";
    }

    private void waitUntilInside(int number) throws InterruptedException {
        for (var time = 0; time < 1000 && places.inside() != number; time++) {
            Thread.sleep(10);
        }
        assertThat(places.inside()).isEqualTo(number);
    }
}
