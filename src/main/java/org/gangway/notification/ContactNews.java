package org.gangway.notification;

import java.time.LocalDate;
import java.util.List;
import org.gangway.contact.map.CounterpartMapService;
import org.gangway.contact.map.CounterpartNamed;
import org.gangway.contact.touchpoint.TouchpointPlanned;
import org.gangway.engagement.EngagementId;
import org.gangway.engagement.EngagementRoutes;
import org.gangway.identity.AccountChanged;
import org.gangway.identity.PersonId;
import org.gangway.language.Msg;
import org.gangway.language.Text;
import org.gangway.notification.news.Announcement;
import org.gangway.notification.news.NewsKind;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells people that they hold a place on a map, that a talk of theirs is planned, and that whoever stands opposite will be away. */
@Component
class ContactNews {

    private final NewsDesk desk;
    private final Readers readers;
    private final CounterpartMapService maps;

    ContactNews(NewsDesk desk, Readers readers, CounterpartMapService maps) {
        this.desk = desk;
        this.readers = readers;
        this.maps = maps;
    }

    @EventListener
    void on(CounterpartNamed named) {
        if (desk.isOpen()) {
            tell(
                    named.engagement(),
                    named.person(),
                    Msg.notification_news_counterpart_named(
                            desk.engagement(named.engagement()).name()));
        }
    }

    @EventListener
    void on(TouchpointPlanned planned) {
        if (desk.isOpen()) {
            var headline = Msg.notification_news_talk_planned(
                    Text.of(planned.kind()),
                    planned.start(),
                    desk.engagement(planned.engagement()).name());
            planned.people().forEach(person -> tell(planned.engagement(), person, headline));
        }
    }

    @EventListener
    void on(AccountChanged changed) {
        if (desk.isOpen()
                && changed.what().equals("identity.absence-announced")
                && changed.after().get("start") instanceof LocalDate first
                && changed.after().get("end") instanceof LocalDate last
                && changed.after().get("name") instanceof String name) {
            maps.opposites(new PersonId(changed.subject()))
                    .forEach((engagement, people) -> people.forEach(person -> tell(
                            engagement,
                            person,
                            Msg.notification_news_counterpart_away(
                                    name,
                                    first,
                                    last,
                                    desk.engagement(engagement).name()))));
        }
    }

    private void tell(EngagementId engagement, PersonId person, Text headline) {
        var news = new Announcement(NewsKind.PARTICIPATION, engagement, headline, EngagementRoutes.people(engagement));
        desk.tell(news, readers.one(person), List.of(headline));
    }
}
