package org.gangway.contact.map;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Optional;
import org.gangway.contact.map.PairFacts.HolderFacts;
import org.gangway.engagement.EngagementId;
import org.gangway.identity.PersonId;
import org.gangway.identity.Side;

/**
 * A place that somebody holds in an open engagement, and what it may ask of them.
 *
 * @param opposite who stands opposite; empty where nobody does
 * @param isConfirmed whether they need not confirm themselves in this quarter
 * @param spoken when the two last spoke, or when they stand opposite one another since
 */
record HeldPlace(
        EngagementId engagement,
        String engagementName,
        PersonId holder,
        Side side,
        Optional<Opposite> opposite,
        int cadenceWeeks,
        boolean isConfirmed,
        LocalDate spoken) {

    record Opposite(PersonId person, String name) {}

    /** By the rules of the map. */
    List<ContactDuty> duties(LocalDate today) {
        var holders = new EnumMap<Side, HolderFacts>(Side.class);
        holders.put(side, new HolderFacts(holder, true, isConfirmed, null, null));
        opposite.ifPresent(it -> holders.put(side.other(), new HolderFacts(it.person(), true, true, null, null)));
        return new PairFacts(holders, cadenceWeeks, spoken)
                .gaps(today).stream().flatMap(gap -> duty(gap).stream()).toList();
    }

    private Optional<ContactDuty> duty(MapGap gap) {
        return switch (gap.kind()) {
            case NOT_CONFIRMED ->
                Optional.of(new ContactDuty(gap.kind(), engagement, engagementName, "", Optional.empty()));
            case CADENCE_OVERDUE ->
                Optional.of(new ContactDuty(
                        gap.kind(),
                        engagement,
                        engagementName,
                        opposite.map(Opposite::name).orElse(""),
                        Optional.ofNullable(gap.day())));
            default -> Optional.empty();
        };
    }
}
