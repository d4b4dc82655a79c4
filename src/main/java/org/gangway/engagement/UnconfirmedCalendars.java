package org.gangway.engagement;

import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.gangway.language.Msg;
import org.gangway.language.Text;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Warns in the header of an engagement while deadlines are counted by a year that a site has not confirmed. */
@Component
@Order(Ordered.LOWEST_PRECEDENCE)
class UnconfirmedCalendars implements EngagementHeaderItem {

    private static final Period AHEAD = Period.ofMonths(2);

    private final EngagementService engagements;
    private final Clock clock;

    UnconfirmedCalendars(EngagementService engagements, Clock clock) {
        this.engagements = engagements;
        this.clock = clock;
    }

    @Override
    public Optional<Text> of(EngagementId engagement) {
        var term = engagements.get(engagement).term();
        var today = LocalDate.now(clock);
        var years = Stream.of(today, today.plus(AHEAD))
                .filter(term::contains)
                .map(LocalDate::getYear)
                .distinct()
                .toList();
        return years.stream()
                .flatMap(year -> warning(engagements.sites(engagement), year).stream())
                .findFirst();
    }

    private static Optional<Text> warning(List<EngagementSite> sites, int year) {
        var names = sites.stream()
                .filter(site -> !site.isConfirmed(year))
                .map(EngagementSite::name)
                .toList();
        return names.isEmpty()
                ? Optional.empty()
                : Optional.of(Msg.engagement_calendar_unconfirmed_header(Integer.toString(year), names));
    }
}
