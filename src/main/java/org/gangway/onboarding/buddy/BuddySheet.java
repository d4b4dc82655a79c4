package org.gangway.onboarding.buddy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.gangway.identity.PersonId;
import org.gangway.onboarding.buddy.BuddyTalk.BuddyTalkState;
import org.gangway.shared.Ordered;

/**
 * The buddies of a plan as its page shows them.
 *
 * @param pairs that are not over
 * @param missing people of the plan who have nobody yet, by name
 * @param ownRatings what the reader said; nobody reads what others said
 * @param rateFrom the first day on which the two say how it went
 */
public record BuddySheet(
        PersonId reader,
        List<BuddyPair> pairs,
        List<BuddyTalk> talks,
        List<String> missing,
        Map<PersonId, String> names,
        Map<BuddyPairId, Integer> ownRatings,
        BuddyOpinion opinion,
        LocalDate rateFrom,
        LocalDate today) {

    public BuddySheet {
        pairs = List.copyOf(pairs);
        talks = List.copyOf(talks);
        missing = List.copyOf(missing);
        names = Ordered.copyOf(names);
        ownRatings = Ordered.copyOf(ownRatings);
    }

    /** The latest first. */
    public List<BuddyTalk> talks(BuddyPair pair, BuddyTalkState state) {
        return talks.stream()
                .filter(it -> it.pair().equals(pair.id()) && it.state() == state)
                .toList();
    }

    public boolean mayRate(BuddyPair pair) {
        return pair.state() == BuddyState.ACCEPTED
                && pair.has(reader)
                && !ownRatings.containsKey(pair.id())
                && !today.isBefore(rateFrom)
                && !today.isAfter(rateUntil());
    }

    public LocalDate rateUntil() {
        return rateFrom.plusWeeks(BuddyPair.WEEKS_TO_RATE);
    }

    public String name(PersonId person) {
        return names.getOrDefault(person, "");
    }
}
