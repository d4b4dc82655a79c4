package org.gangway.overview;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.gangway.engagement.Engagement;
import org.gangway.engagement.EngagementRoutes;
import org.gangway.engagement.EngagementService;
import org.gangway.engagement.EngagementSite;
import org.gangway.engagement.SiteCalendarService;
import org.gangway.identity.CurrentUser;
import org.gangway.identity.PersonSummary;
import org.springframework.stereotype.Component;

/** Whether each site has confirmed the closed days of the year by which deadlines are counted first. */
@Component
class CalendarFirstStep {

    private final EngagementService engagements;
    private final SiteCalendarService calendars;
    private final FirstStepDoers doers;
    private final Clock clock;

    CalendarFirstStep(EngagementService engagements, SiteCalendarService calendars, FirstStepDoers doers, Clock clock) {
        this.engagements = engagements;
        this.calendars = calendars;
        this.doers = doers;
        this.clock = clock;
    }

    FirstStep of(Engagement engagement, CurrentUser user) {
        var year = year(engagement);
        var sites = engagements.sites(engagement.id());
        var open = sites.stream().filter(site -> !site.isConfirmed(year)).toList();
        if (open.isEmpty()) {
            return FirstStep.done(
                    FirstStepKind.CONFIRM_CALENDARS,
                    sites.stream().findFirst().map(site -> address(site, year)).orElse(null));
        }
        var own = engagement.sideOf(user.party());
        var mine = open.stream().filter(site -> site.side() == own).toList();
        return mine.isEmpty() ? others(engagement, open, year) : own(engagement, user, mine, year);
    }

    private FirstStep own(Engagement engagement, CurrentUser user, List<EngagementSite> open, int year) {
        var site = open.getFirst();
        return new FirstStep(
                FirstStepKind.CONFIRM_CALENDARS,
                false,
                calendars.mayKeep(engagement.id(), site.id()),
                doers.own(PersonSummary::mayNegotiate, TermsFirstSteps.negotiator(engagement.sideOf(user.party()))),
                address(site, year));
    }

    private FirstStep others(Engagement engagement, List<EngagementSite> open, int year) {
        var site = open.getFirst();
        return new FirstStep(
                FirstStepKind.CONFIRM_CALENDARS,
                false,
                false,
                doers.other(
                        engagement.party(site.side()),
                        PersonSummary::mayNegotiate,
                        TermsFirstSteps.negotiator(site.side())),
                address(site, year));
    }

    private int year(Engagement engagement) {
        var today = LocalDate.now(clock);
        var term = engagement.term();
        if (today.isBefore(term.start())) {
            return term.start().getYear();
        }
        return (today.isAfter(term.end()) ? term.end() : today).getYear();
    }

    private static String address(EngagementSite site, int year) {
        return EngagementRoutes.site(site.engagement(), site.id(), year);
    }
}
