package org.gangway.contact.ui;

import java.time.LocalDate;
import java.util.Optional;
import org.gangway.contact.presence.Presence;
import org.gangway.contact.reach.ReachState;
import org.gangway.contact.reach.Reachability;
import org.gangway.engagement.SiteClosedDay;
import org.gangway.language.Msg;
import org.gangway.language.Text;
import org.gangway.uikit.StatusTone;

/** What is said of whether somebody can be reached; a day is always the one on which they are there again. */
final class PresenceWords {

    private static final long DAY_MINUTES = 24 * 60;
    private static final long HOUR_MINUTES = 60;

    private PresenceWords() {}

    static Text clock(Presence presence) {
        return Msg.contact_presence_clock(presence.local().toLocalTime());
    }

    static Text of(Presence presence) {
        var words = presence.reach().map(it -> words(it, presence)).orElseGet(Msg::contact_presence_unknown);
        return presence.guest()
                .map(it -> Msg.contact_presence_guest(it.site(), it.last(), words))
                .orElse(words);
    }

    private static Text words(Reachability reach, Presence presence) {
        return switch (reach.state()) {
            case REACHABLE -> Msg.contact_presence_reachable();
            case ON_HOLIDAY ->
                reach.backOn()
                        .flatMap(back -> reach.holiday()
                                .map(it -> Msg.contact_presence_holiday(SiteClosedDay.titleOf(it), back)))
                        .orElseGet(Msg::contact_presence_not_for_long);
            case AWAY -> reach.backOn().map(back -> away(back, presence)).orElseGet(Msg::contact_presence_not_for_long);
            case LATER -> later(reach, presence);
        };
    }

    private static Text later(Reachability reach, Presence presence) {
        var back = reach.backOn();
        if (back.isEmpty()) {
            return Msg.contact_presence_not_for_long();
        }
        if (presence.standIn().isPresent()) {
            return away(back.get(), presence);
        }
        return reach.minutes() < DAY_MINUTES
                ? Msg.contact_presence_in(
                        Math.toIntExact(reach.minutes() / HOUR_MINUTES),
                        Math.toIntExact(reach.minutes() % HOUR_MINUTES))
                : Msg.contact_presence_back(back.get());
    }

    private static Text away(LocalDate back, Presence presence) {
        var deputy = presence.standIn();
        if (deputy.isEmpty()) {
            return Msg.contact_presence_away(back);
        }
        return isAway(deputy.get().reach())
                ? Msg.contact_presence_away_both(back, deputy.get().name())
                : Msg.contact_presence_away_deputy(back, deputy.get().name());
    }

    private static boolean isAway(Optional<Reachability> reach) {
        return reach.filter(it -> it.state() == ReachState.AWAY).isPresent();
    }

    static StatusTone tone(Presence presence) {
        return presence.reach()
                .map(it -> switch (it.state()) {
                    case REACHABLE -> StatusTone.GOOD;
                    case AWAY, ON_HOLIDAY -> StatusTone.WARNING;
                    case LATER -> StatusTone.WAITING;
                })
                .orElse(StatusTone.NEUTRAL);
    }
}
