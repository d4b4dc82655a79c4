package org.gangway.contact.ui;

import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import org.gangway.contact.map.GapKind;
import org.gangway.contact.map.MapGap;
import org.gangway.contact.map.MapPair;
import org.gangway.contact.map.MapPerson;
import org.gangway.identity.Side;
import org.gangway.language.Msg;
import org.gangway.language.Text;
import org.gangway.uikit.StatusTone;

/** Says what is missing, and what mends it. */
final class GapWords {

    private GapWords() {}

    /** @param parties what the two companies are called */
    static Text of(MapGap gap, MapPair pair, Map<Side, String> parties) {
        var name = pair.people().values().stream()
                .filter(it -> it.id().equals(gap.person()))
                .map(MapPerson::name)
                .findFirst()
                .orElse("");
        return switch (gap.kind()) {
            case NOBODY_OPPOSITE -> Msg.contact_gap_nobody_opposite(party(gap, parties));
            case LEFT -> Msg.contact_gap_left(name, day(gap));
            case LEAVES_SOON -> Msg.contact_gap_leaves_soon(name, day(gap));
            case DEPUTY_AWAY_TOO -> Msg.contact_gap_deputy_away(name, day(gap));
            case NO_DEPUTY -> Msg.contact_gap_no_deputy(name);
            case CADENCE_OVERDUE -> Msg.contact_gap_cadence(pair.cadenceWeeks(), day(gap));
            case NOT_CONFIRMED -> Msg.contact_gap_not_confirmed(name);
        };
    }

    private static String party(MapGap gap, Map<Side, String> parties) {
        return gap.side() == null ? "" : parties.getOrDefault(gap.side(), "");
    }

    private static LocalDate day(MapGap gap) {
        return Objects.requireNonNull(gap.day(), gap.kind()::name);
    }

    static Text mending(GapKind kind) {
        return switch (kind) {
            case NOBODY_OPPOSITE, LEFT, LEAVES_SOON -> Msg.contact_mend_name();
            case DEPUTY_AWAY_TOO, NO_DEPUTY -> Msg.contact_mend_deputy();
            case CADENCE_OVERDUE -> Msg.contact_mend_talk();
            case NOT_CONFIRMED -> Msg.contact_mend_confirm();
        };
    }

    static StatusTone tone(GapKind kind) {
        return kind == GapKind.NOBODY_OPPOSITE || kind == GapKind.LEFT ? StatusTone.BAD : StatusTone.WARNING;
    }
}
