package org.gangway.demo;

import java.time.Clock;
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
    private final Clock clock;
    private Instant now = Instant.EPOCH;

    DemoStage(DemoImpersonation cast, Clock clock) {
        this.cast = cast;
        this.clock = clock;
    }

    /** Nothing of the story happens in the future: what the script has for a later day happens now. */
    void on(LocalDate day) {
        now = notAfterToday(day.atTime(LocalTime.of(10, 15)).atZone(COPENHAGEN).toInstant());
    }

    private Instant notAfterToday(Instant scripted) {
        var today = clock.instant();
        return scripted.isAfter(today) ? today : scripted;
    }

    LocalDate today() {
        return LocalDate.ofInstant(now, COPENHAGEN);
    }

    <T> T as(DemoPerson person, Supplier<T> action) {
        var result = new java.util.concurrent.atomic.AtomicReference<T>();
        now = notAfterToday(now.plusSeconds(97));
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
