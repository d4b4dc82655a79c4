package org.gangway.contact.touchpoint;

import java.time.Instant;
import java.util.UUID;

/** A talk as it stands in the calendar of both sides; the names are those of whoever stood in the pair on its day. */
interface TalkInCalendar {

    UUID getId();

    UUID getEngagementId();

    String getKind();

    Instant getStartsAt();

    int getMinutes();

    String getPeople();

    boolean getMine();
}
