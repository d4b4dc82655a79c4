package org.gangway.onboarding.buddy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.gangway.contact.reach.SharedWeek;
import org.gangway.identity.PersonId;
import org.gangway.shared.Ordered;

/**
 * Who fits whom: of the same role, with a language that both speak, and with at least half of the shorter working time in common;
 * those with most time in common first, each person once.
 *
 * @param missing those for whom nobody is proposed, and why
 */
public record BuddyMatch(List<BuddyProposal> proposals, Map<String, BuddyObstacle> missing) {

    public BuddyMatch {
        proposals = List.copyOf(proposals);
        missing = Ordered.copyOf(missing);
    }

    /** @param day in whose week time is compared */
    static BuddyMatch of(List<BuddyCandidate> clients, List<BuddyCandidate> vendors, LocalDate day) {
        var fitting = new ArrayList<BuddyProposal>();
        clients.forEach(client -> vendors.forEach(vendor -> {
            if (obstacle(client, vendor, day) == null) {
                fitting.add(proposal(client, vendor, day));
            }
        }));
        fitting.sort(Comparator.comparingLong(BuddyProposal::commonMinutes)
                .reversed()
                .thenComparing(BuddyProposal::clientName)
                .thenComparing(BuddyProposal::vendorName));
        var taken = new LinkedHashSet<PersonId>();
        var chosen = new ArrayList<BuddyProposal>();
        fitting.forEach(it -> {
            if (!taken.contains(it.client()) && !taken.contains(it.vendor())) {
                taken.add(it.client());
                taken.add(it.vendor());
                chosen.add(it);
            }
        });
        var missing = new LinkedHashMap<String, BuddyObstacle>();
        clients.stream()
                .filter(it -> !taken.contains(it.id()))
                .forEach(it -> missing.put(
                        it.name(),
                        obstacle(
                                it,
                                vendors.stream()
                                        .filter(v -> !taken.contains(v.id()))
                                        .toList(),
                                day)));
        vendors.stream()
                .filter(it -> !taken.contains(it.id()))
                .forEach(it -> missing.put(
                        it.name(),
                        obstacle(
                                it,
                                clients.stream()
                                        .filter(c -> !taken.contains(c.id()))
                                        .toList(),
                                day)));
        return new BuddyMatch(chosen, missing);
    }

    private static BuddyProposal proposal(BuddyCandidate client, BuddyCandidate vendor, LocalDate day) {
        var week = SharedWeek.of(client.life(), vendor.life(), day);
        return new BuddyProposal(
                client.id(),
                client.name(),
                vendor.id(),
                vendor.name(),
                client.role(),
                client.languages().stream()
                        .filter(vendor.languages()::contains)
                        .findFirst()
                        .orElseThrow(),
                week.common(),
                week.shorter());
    }

    /** Of whoever comes furthest. */
    private static BuddyObstacle obstacle(BuddyCandidate one, List<BuddyCandidate> others, LocalDate day) {
        return others.stream()
                .map(other -> obstacle(one, other, day))
                .filter(java.util.Objects::nonNull)
                .max(Comparator.naturalOrder())
                .orElse(BuddyObstacle.ROLE);
    }

    private static @org.jspecify.annotations.Nullable BuddyObstacle obstacle(
            BuddyCandidate one, BuddyCandidate other, LocalDate day) {
        if (one.role() != other.role()) {
            return BuddyObstacle.ROLE;
        }
        if (one.languages().stream().noneMatch(other.languages()::contains)) {
            return BuddyObstacle.LANGUAGE;
        }
        if (!one.life().isKnown() || !other.life().isKnown()) {
            return BuddyObstacle.HOURS_UNKNOWN;
        }
        return SharedWeek.of(one.life(), other.life(), day).reachesHalf() ? null : BuddyObstacle.HOURS;
    }
}
