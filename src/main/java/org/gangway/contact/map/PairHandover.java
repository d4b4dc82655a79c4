package org.gangway.contact.map;

import java.util.List;
import org.gangway.engagement.EngagementId;
import org.gangway.engagement.EngagementRoutes;
import org.gangway.engagement.assignment.HandoverItem;
import org.gangway.engagement.assignment.HandoverSource;
import org.gangway.identity.PersonId;
import org.gangway.identity.Side;
import org.gangway.language.Msg;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Places of the map go to whoever takes somebody's place; the relation shows who held it before. */
@Component
@Order(5)
class PairHandover implements HandoverSource {

    private final Counterparts pairs;
    private final PeopleAndTalks people;
    private final MapWriting writing;
    private final Tiers tiers;

    PairHandover(Counterparts pairs, PeopleAndTalks people, MapWriting writing, Tiers tiers) {
        this.pairs = pairs;
        this.people = people;
        this.writing = writing;
        this.tiers = tiers;
    }

    @Override
    public List<HandoverItem> waiting(EngagementId engagement, PersonId person) {
        var known = tiers.of(engagement);
        return pairs.heldBy(engagement, person).stream()
                .map(pair -> {
                    var tier = known.stream()
                            .filter(it -> it.code().equals(pair.tier()))
                            .findFirst()
                            .orElse(known.getLast())
                            .title();
                    var opposite = pair.holder(CounterpartService.other(side(pair, person)))
                            .flatMap(it ->
                                    people.people(List.of(it)).values().stream().findFirst());
                    return new HandoverItem(
                            opposite.map(it -> Msg.contact_handover_pair(tier, it.name()))
                                    .orElseGet(() -> Msg.contact_handover_place(tier)),
                            EngagementRoutes.people(engagement));
                })
                .toList();
    }

    @Override
    public void handOver(EngagementId engagement, PersonId from, PersonId to) {
        pairs.heldBy(engagement, from).forEach(pair -> {
            var before = writing.journal().facts(pair);
            var side = side(pair, from);
            pair.leave(side, writing.today());
            pairs.flush();
            pair.hold(side, to, writing.today());
            writing.journal().handedOn(pair, before);
        });
    }

    private static Side side(Counterpart pair, PersonId person) {
        return pair.holder(Side.CLIENT).filter(person::equals).isPresent() ? Side.CLIENT : Side.VENDOR;
    }
}
