package org.gangway.demo;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.Function;
import org.gangway.engagement.EngagementId;
import org.gangway.engagement.EngagementService;
import org.gangway.engagement.NewEngagement;
import org.gangway.engagement.SiteCalendarService;
import org.gangway.identity.PartyDirectory;
import org.gangway.identity.PartyId;
import org.gangway.identity.Side;
import org.springframework.stereotype.Component;

/** How an engagement begins: with a vendor, at sites whose calendars somebody keeps. */
@Component
class EngagementScene {

    private final EngagementService engagements;
    private final SiteCalendarService calendars;
    private final PartyDirectory parties;
    private final Stage stage;

    EngagementScene(EngagementService engagements, SiteCalendarService calendars, PartyDirectory parties, Stage stage) {
        this.engagements = engagements;
        this.calendars = calendars;
        this.parties = parties;
        this.stage = stage;
    }

    EngagementId open(LocalDate day, String vendorName, Function<PartyId, NewEngagement> terms) {
        stage.on(day);
        var vendor = stage.as(
                Cast.KAREN,
                () -> parties.vendors().stream()
                        .filter(one -> one.name().equals(vendorName))
                        .findFirst()
                        .orElseThrow());
        return stage.as(Cast.KAREN, () -> engagements.open(terms.apply(vendor.id())));
    }

    /** Each side takes over the holidays of its own site. */
    void keepCalendars(EngagementId engagement, Cast lead, int year) {
        for (var site : stage.as(Cast.KAREN, () -> engagements.sites(engagement))) {
            var keeper = site.side() == Side.CLIENT ? Cast.KAREN : lead;
            stage.as(keeper, () -> calendars.takeProposals(engagement, site.id(), year));
        }
    }

    static Set<DayOfWeek> weekend() {
        return EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
    }
}
