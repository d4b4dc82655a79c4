package org.gangway.notification;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.gangway.calendar.WeekendDefaults;
import org.gangway.calendar.WorkingCalendar;
import org.gangway.calendar.WorkingHours;
import org.gangway.engagement.EngagementId;
import org.gangway.engagement.Site;
import org.gangway.engagement.SitesOfReaders;
import org.gangway.identity.PersonId;
import org.gangway.identity.account.MailRecipient;
import org.gangway.identity.account.MailRecipients;
import org.springframework.stereotype.Component;

/**
 * By which calendar people work: on their own clock and in their own hours as far as they say so, else those of their site, with
 * the closed days of the site. For the portal's own work only.
 */
@Component
class ReaderCalendars {

    private final MailRecipients recipients;
    private final SitesOfReaders sites;

    ReaderCalendars(MailRecipients recipients, SitesOfReaders sites) {
        this.recipients = recipients;
        this.sites = sites;
    }

    /** Empty for whoever cannot sign in. */
    Optional<ReadingHours> of(PersonId person, Optional<EngagementId> about) {
        return recipients.one(person).map(recipient -> hours(recipient, about));
    }

    private ReadingHours hours(MailRecipient recipient, Optional<EngagementId> about) {
        var hours = recipient.details().hours();
        var stated = Optional.ofNullable(recipient.details().zone());
        var site = site(sites.of(recipient.person().party(), about), stated);
        var zone =
                stated.or(() -> site.map(Site::zone)).orElse(recipient.reader().zone());
        var calendar = site.map(Site::calendar)
                .orElseGet(() -> new WorkingCalendar(WeekendDefaults.of(country(recipient)), List.of()));
        return new ReadingHours(
                zone, hours.areKnown() ? hours : site.map(Site::workingHours).orElse(WorkingHours.UNKNOWN), calendar);
    }

    /** The one on their clock; where they do not say what their clock is, the first by name. */
    private static Optional<Site> site(List<Site> sites, Optional<ZoneId> stated) {
        return sites.stream()
                .filter(site -> stated.isEmpty() || site.zone().equals(stated.get()))
                .findFirst();
    }

    private static String country(MailRecipient recipient) {
        return recipient.reader().formats().getCountry();
    }
}
