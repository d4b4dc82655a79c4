package org.gangway.yearcalendar;

import java.util.Optional;
import org.gangway.engagement.EngagementId;
import org.gangway.identity.Side;
import org.jspecify.annotations.Nullable;

/**
 * Where something of the calendar belongs.
 *
 * @param own the side whose it is; null where it is of both
 * @param of whose it is, by name: a site, a person; empty where it is of both sides
 * @param address of the page that says more
 */
public record EntryPlace(EngagementId engagement, @Nullable Side own, String of, String address) {

    public static EntryPlace ofBoth(EngagementId engagement, String address) {
        return new EntryPlace(engagement, null, "", address);
    }

    /** What a side owes; null where both do. */
    public static EntryPlace owedBy(@Nullable Side side, EngagementId engagement, String address) {
        return new EntryPlace(engagement, side, "", address);
    }

    public Optional<Side> side() {
        return Optional.ofNullable(own);
    }
}
