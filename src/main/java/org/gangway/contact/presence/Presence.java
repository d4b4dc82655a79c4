package org.gangway.contact.presence;

import java.time.ZonedDateTime;
import java.util.Optional;
import org.gangway.contact.reach.ReachState;
import org.gangway.contact.reach.Reachability;

/**
 * Somebody now.
 *
 * @param local what their clock shows
 * @param reach empty where nobody said when they work
 * @param standIn who stands in, and whether that one can be reached
 * @param guest where they work as a guest today
 */
public record Presence(
        ZonedDateTime local, Optional<Reachability> reach, Optional<StandIn> standIn, Optional<GuestStay> guest) {

    public boolean isReachable() {
        return reach.filter(it -> it.state() == ReachState.REACHABLE).isPresent();
    }

    /** A deputy, with their own state: one who is away hands on to nobody. */
    public record StandIn(String name, Optional<Reachability> reach) {}
}
