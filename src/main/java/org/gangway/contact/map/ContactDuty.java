package org.gangway.contact.map;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.gangway.engagement.EngagementId;
import org.gangway.identity.PersonId;

/**
 * Something that waits for whoever holds a place of a map.
 *
 * @param kind {@link GapKind#NOT_CONFIRMED} or {@link GapKind#CADENCE_OVERDUE}
 * @param opposite with whom they have not spoken; empty where they are to confirm themselves
 * @param since when they last spoke
 */
public record ContactDuty(
        GapKind kind, EngagementId engagement, String engagementName, String opposite, Optional<LocalDate> since) {

    /** Each is to confirm themselves once, and to speak with everybody who stands opposite. */
    static List<ContactDuty> of(List<CounterpartMap> maps, PersonId reader) {
        var duties = new ArrayList<ContactDuty>();
        for (var map : maps) {
            var own = map.pairs().stream().filter(it -> it.has(reader)).toList();
            if (own.stream().flatMap(it -> it.gaps().stream()).anyMatch(it -> isToConfirm(it, reader))) {
                duties.add(new ContactDuty(
                        GapKind.NOT_CONFIRMED, map.engagement(), map.engagementName(), "", Optional.empty()));
            }
            own.forEach(pair -> overdue(pair)
                    .map(gap -> new ContactDuty(
                            GapKind.CADENCE_OVERDUE,
                            map.engagement(),
                            map.engagementName(),
                            opposite(pair, reader),
                            Optional.ofNullable(gap.day())))
                    .forEach(duties::add));
        }
        return duties;
    }

    private static boolean isToConfirm(MapGap gap, PersonId reader) {
        return gap.kind() == GapKind.NOT_CONFIRMED && reader.equals(gap.person());
    }

    private static Stream<MapGap> overdue(MapPair pair) {
        return pair.gaps().stream().filter(it -> it.kind() == GapKind.CADENCE_OVERDUE);
    }

    private static String opposite(MapPair pair, PersonId reader) {
        return pair.people().values().stream()
                .filter(it -> !it.id().equals(reader))
                .map(MapPerson::name)
                .findFirst()
                .orElse("");
    }
}
