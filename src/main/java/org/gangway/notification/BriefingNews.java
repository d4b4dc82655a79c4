package org.gangway.notification;

import java.util.List;
import org.gangway.briefing.BriefingRoutes;
import org.gangway.briefing.text.BriefingPublished;
import org.gangway.briefing.text.BriefingRegister;
import org.gangway.language.Msg;
import org.gangway.language.Text;
import org.gangway.notification.news.Announcement;
import org.gangway.notification.news.NewsKind;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells everybody of the other side who takes part that there is something to read about this one. */
@Component
class BriefingNews {

    private final NewsDesk desk;
    private final BriefingRegister briefings;

    BriefingNews(NewsDesk desk, BriefingRegister briefings) {
        this.desk = desk;
        this.briefings = briefings;
    }

    @EventListener
    void on(BriefingPublished published) {
        if (desk.isOpen()) {
            var engagement = desk.engagement(published.engagement());
            var party = briefings.parties(published.engagement()).getOrDefault(published.by(), "");
            var kind = Text.of(published.kind());
            var headline = published.again()
                    ? Msg.notification_news_briefing_changed(party, kind, engagement.name())
                    : Msg.notification_news_briefing_published(party, kind, engagement.name());
            desk.tell(
                    new Announcement(
                            NewsKind.ONBOARDING,
                            published.engagement(),
                            headline,
                            BriefingRoutes.one(
                                    published.engagement(), published.briefing().value())),
                    desk.readersOf(engagement, published.by(), _ -> true),
                    List.of(headline));
        }
    }
}
