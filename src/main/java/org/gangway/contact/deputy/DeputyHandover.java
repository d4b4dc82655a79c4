package org.gangway.contact.deputy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gangway.engagement.EngagementId;
import org.gangway.engagement.EngagementRoutes;
import org.gangway.engagement.assignment.HandoverItem;
import org.gangway.engagement.assignment.HandoverSource;
import org.gangway.identity.PersonId;
import org.gangway.identity.account.PartyDirectory;
import org.gangway.language.Msg;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Whoever takes somebody's place stands in for those for whom they stood in. */
@Component
@Order(6)
class DeputyHandover implements HandoverSource {

    private final StandingDeputies deputies;
    private final PartyDirectory parties;
    private final DeputyJournal journal;

    DeputyHandover(StandingDeputies deputies, PartyDirectory parties, DeputyJournal journal) {
        this.deputies = deputies;
        this.parties = parties;
        this.journal = journal;
    }

    @Override
    public List<HandoverItem> waiting(EngagementId engagement, PersonId person) {
        return standsInFor(engagement, person).stream()
                .map(it -> new HandoverItem(
                        Msg.contact_handover_deputy(parties.person(it).name()), EngagementRoutes.people(engagement)))
                .toList();
    }

    /** A successor does not stand in for themselves: they leave that place empty, and the map says so. */
    @Override
    public void handOver(EngagementId engagement, PersonId from, PersonId to) {
        standsInFor(engagement, from).forEach(it -> {
            var next = Optional.of(to).filter(successor -> isFree(deputies.of(engagement), it, successor));
            deputies.name(engagement, it, next);
            journal.named(engagement, it, Optional.of(from), next);
        });
        deputies.name(engagement, from, Optional.empty());
    }

    private static boolean isFree(Map<PersonId, PersonId> standing, PersonId person, PersonId successor) {
        var next = Optional.of(successor);
        for (var i = 0; i <= standing.size() && next.isPresent(); i++) {
            if (next.get().equals(person)) {
                return false;
            }
            next = Optional.ofNullable(standing.get(next.get()));
        }
        return true;
    }

    private List<PersonId> standsInFor(EngagementId engagement, PersonId person) {
        return deputies.of(engagement).entrySet().stream()
                .filter(it -> it.getValue().equals(person))
                .map(Map.Entry::getKey)
                .toList();
    }
}
