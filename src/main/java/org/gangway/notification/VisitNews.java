package org.gangway.notification;

import java.util.List;
import org.gangway.identity.PersonSummary;
import org.gangway.language.Msg;
import org.gangway.language.Text;
import org.gangway.notification.news.Announcement;
import org.gangway.notification.news.NewsKind;
import org.gangway.visit.VisitRoutes;
import org.gangway.visit.VisitStepped;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells those who lead the other side what was done with a visit. */
@Component
class VisitNews {

    private final NewsDesk desk;

    VisitNews(NewsDesk desk) {
        this.desk = desk;
    }

    @EventListener
    void on(VisitStepped stepped) {
        if (desk.isOpen()) {
            var engagement = desk.engagement(stepped.engagement());
            var headline = headline(stepped);
            desk.tell(
                    new Announcement(
                            NewsKind.ONBOARDING, stepped.engagement(), headline, VisitRoutes.tab(stepped.engagement())),
                    desk.readersOf(engagement, stepped.by(), PersonSummary::mayNegotiate),
                    List.of(headline));
        }
    }

    private static Text headline(VisitStepped visit) {
        return switch (visit.state()) {
            case PLANNED ->
                Msg.notification_news_visit_planned(visit.visitorName(), visit.site(), visit.first(), visit.last());
            case CONFIRMED ->
                Msg.notification_news_visit_confirmed(visit.visitorName(), visit.site(), visit.first(), visit.last());
            case DONE -> Msg.notification_news_visit_done(visit.visitorName(), visit.site());
            case CANCELLED -> Msg.notification_news_visit_cancelled(visit.visitorName(), visit.site(), visit.first());
        };
    }
}
