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
            var engagement = desk.engagement(handed.engagement()).name();
            var headline = Msg.notification_news_handed_over(handed.items(), handed.fromName(), engagement);
            tell(handed.engagement(), handed.to(), headline);
            if (!handed.note().isEmpty()) {
                note(
                        handed,
                        headline,
                        Msg.notification_news_handed_over_note(handed.fromName(), engagement, handed.note()));
            }
        }
    }

    /** What whoever left writes stands in the news and in the body of a mail, whose subject is short. */
    private void note(HandedOver handed, Text subject, Text note) {
        var news = new Announcement(
                NewsKind.PARTICIPATION, handed.engagement(), note, EngagementRoutes.overview(handed.engagement()));
        desk.tell(news, readers.one(handed.to()), reader -> NewsDesk.letter(reader, subject, List.of(note)));
    }

    private void tell(EngagementId engagement, PersonId person, Text headline) {
        var news =
                new Announcement(NewsKind.PARTICIPATION, engagement, headline, EngagementRoutes.overview(engagement));
        desk.tell(news, readers.one(person), List.of(headline));
    }
}
