package org.gangway.identity;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/**
 * The clock of the portal: always now, except while the demo tells its story.
 *
 * <p>Only the module {@code demo} may set it back; a test sees to that.
 */
public final class PortalClock extends Clock {

    private static final ScopedValue<Instant> STORY = ScopedValue.newInstance();

    private final ZoneId zone;

    public PortalClock() {
        this(ZoneOffset.UTC);
    }

    private PortalClock(ZoneId zone) {
        this.zone = zone;
    }

    /** Does the work as if it were that moment. */
    public static void at(Instant moment, Runnable work) {
        ScopedValue.where(STORY, moment).run(work);
    }

    static boolean isTelling() {
        return STORY.isBound();
    }

    @Override
    public Instant instant() {
        return STORY.isBound() ? STORY.get() : Instant.now();
    }

    @Override
    public ZoneId getZone() {
        return zone;
    }

    @Override
    public Clock withZone(ZoneId other) {
        return new PortalClock(other);
    }
}
