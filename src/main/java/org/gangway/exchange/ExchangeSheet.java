package org.gangway.exchange;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.gangway.engagement.Engagement;
import org.gangway.identity.PersonId;
import org.gangway.identity.PersonSummary;
import org.gangway.identity.Side;
import org.gangway.shared.Ordered;

/**
 * Social events and shown improvements of an engagement with everything that their page shows.
 *
 * @param people who takes part, of both sides
 * @param names also of those who left
 * @param parties what the two sides are called
 */
public record ExchangeSheet(
        Engagement engagement,
        List<SocialEvent> events,
        List<QualityPractice> practices,
        List<PersonSummary> people,
        Map<PersonId, String> names,
        Map<Side, String> parties,
        ExchangePermissions permissions,
        LocalDate today) {

    public ExchangeSheet {
        events = List.copyOf(events);
        practices = List.copyOf(practices);
        people = List.copyOf(people);
        names = Ordered.copyOf(names);
        parties = Ordered.copyOf(parties);
    }

    public String party(Side side) {
        return parties.getOrDefault(side, "");
    }

    /** Whether a side has shown something in the quarter of today. */
    public boolean hasShown(Side side) {
        return practices.stream()
                .anyMatch(it -> it.side() == side && !it.shownOn().isBefore(QualityPractice.quarter(today)));
    }
}
