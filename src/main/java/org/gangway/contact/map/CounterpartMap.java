package org.gangway.contact.map;

import java.util.List;
import java.util.stream.Stream;
import org.gangway.engagement.EngagementId;

/**
 * Who stands opposite whom in an engagement.
 *
 * @param tiers all of it, from the top down
 * @param pairs by tier and the first ones first; those that are over are left out
 */
public record CounterpartMap(EngagementId engagement, String engagementName, List<Tier> tiers, List<MapPair> pairs) {

    public List<MapPair> on(Tier tier) {
        return pairs.stream().filter(it -> it.tier().code().equals(tier.code())).toList();
    }

    public Stream<MapGap> gaps() {
        return pairs.stream().flatMap(it -> it.gaps().stream());
    }

    /** Pairs in which nothing is missing. */
    public long whole() {
        return pairs.stream().filter(it -> it.gaps().isEmpty()).count();
    }
}
