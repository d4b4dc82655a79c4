package org.gangway.contact.map;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gangway.identity.PersonId;
import org.gangway.identity.Side;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a pair and decides what is missing in it.
 *
 * @param holders by side; one is missing where nobody holds the place
 * @param spoken when the two last spoke, or when they stand opposite one another since
 */
record PairFacts(Map<Side, HolderFacts> holders, int cadenceWeeks, LocalDate spoken) {

    /** How many weeks ahead it is said that somebody leaves. */
    static final int WEEKS_AHEAD = 6;

    /**
     * Whoever holds a place.
     *
     * @param lastDay on which they take part
     * @param bothAway from when on they and their deputy are away together
     */
    record HolderFacts(
            PersonId person,
            boolean hasDeputy,
            boolean isConfirmed,
            @Nullable LocalDate lastDay,
            @Nullable LocalDate bothAway) {}

    List<MapGap> gaps(LocalDate today) {
        var gaps = new ArrayList<MapGap>();
        for (var side : Side.values()) {
            Optional.ofNullable(holders.get(side))
                    .ifPresentOrElse(
                            holder -> add(gaps, side, holder, today),
                            () -> gaps.add(new MapGap(GapKind.NOBODY_OPPOSITE, side, null, null)));
        }
        if (holders.size() == Side.values().length
                && spoken.plusWeeks(cadenceWeeks).isBefore(today)) {
            gaps.add(new MapGap(GapKind.CADENCE_OVERDUE, null, null, spoken));
        }
        gaps.sort(Comparator.comparing(MapGap::kind));
        return gaps;
    }

    private static void add(List<MapGap> gaps, Side side, HolderFacts holder, LocalDate today) {
        var last = holder.lastDay();
        if (last != null && last.isBefore(today)) {
            // what else is missing of somebody who is gone is mended with their successor
            gaps.add(new MapGap(GapKind.LEFT, side, holder.person(), last));
            return;
        }
        if (last != null && !last.isAfter(today.plusWeeks(WEEKS_AHEAD))) {
            gaps.add(new MapGap(GapKind.LEAVES_SOON, side, holder.person(), last));
        }
        if (holder.bothAway() != null) {
            gaps.add(new MapGap(GapKind.DEPUTY_AWAY_TOO, side, holder.person(), holder.bothAway()));
        }
        if (!holder.hasDeputy()) {
            gaps.add(new MapGap(GapKind.NO_DEPUTY, side, holder.person(), null));
        }
        if (!holder.isConfirmed()) {
            gaps.add(new MapGap(GapKind.NOT_CONFIRMED, side, holder.person(), null));
        }
    }
}
