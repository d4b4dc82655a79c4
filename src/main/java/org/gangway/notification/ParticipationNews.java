package org.gangway.notification;

import java.util.List;
import org.gangway.engagement.EngagementId;
import org.gangway.engagement.EngagementRoutes;
import org.gangway.engagement.assignment.HandedOver;
import org.gangway.engagement.assignment.PersonAssigned;
import org.gangway.identity.PersonId;
import org.gangway.language.Msg;
import org.gangway.language.Text;
import org.gangway.notification.news.Announcement;
import org.gangway.notification.news.NewsKind;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells people that they take part in an engagement, or take somebody's place there. */
@Component
class ParticipationNews {

    private final NewsDesk desk;
    private final Readers readers;

    ParticipationNews(NewsDesk desk, Readers readers) {
        this.desk = desk;
        this.readers = readers;
    }

    @EventListener
    void on(PersonAssigned assigned) {
        if (desk.isOpen()) {
            tell(
                    assigned.engagement(),
                    assigned.person(),
                    Msg.notification_news_person_assigned(
                            desk.engagement(assigned.engagement()).name(), assigned.from(), Text.of(assigned.role())));
        }
    }

    @EventListener
    void on(HandedOver handed) {
        if (desk.isOpen()) {
            tell(
                    handed.engagement(),
                    handed.to(),
                    Msg.notification_news_handed_over(
                            handed.items(),
                            handed.fromName(),
                            desk.engagement(handed.engagement()).name()));
        }
    }

    private void tell(EngagementId engagement, PersonId person, Text headline) {
        var news =
                new Announcement(NewsKind.PARTICIPATION, engagement, headline, EngagementRoutes.overview(engagement));
        desk.tell(news, readers.one(person), List.of(headline));
    }
}
