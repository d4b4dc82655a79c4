package org.gangway.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.function.Supplier;
import org.gangway.identity.PortalClock;
import org.gangway.identity.signin.DemoImpersonation;
import org.springframework.stereotype.Component;

/** Where people of the story act, at the time of the story. */
@Component
class DemoStage {

    private static final ZoneId COPENHAGEN = ZoneId.of("Europe/Copenhagen");

    private final DemoImpersonation cast;
    private Instant now = Instant.EPOCH;

    DemoStage(DemoImpersonation cast) {
        this.cast = cast;
    }

    void on(LocalDate day) {
        now = day.atTime(LocalTime.of(10, 15)).atZone(COPENHAGEN).toInstant();
    }

    LocalDate today() {
        return LocalDate.ofInstant(now, COPENHAGEN);
    }

    <T> T as(DemoPerson person, Supplier<T> action) {
        var result = new java.util.concurrent.atomic.AtomicReference<T>();
        now = now.plusSeconds(97);
        PortalClock.at(now, () -> result.set(cast.as(person.email(), action)));
        return result.get();
    }

    void as(DemoPerson person, Runnable action) {
        as(person, () -> {
            action.run();
            return true;
        });
    }
}
