package org.gangway.notification;

import java.util.List;
import org.gangway.identity.PersonSummary;
import org.gangway.language.Msg;
import org.gangway.language.Text;
import org.gangway.notification.news.Announcement;
import org.gangway.notification.news.NewsKind;
import org.gangway.teamwork.TeamworkRoutes;
import org.gangway.teamwork.accord.AccordStepped;
import org.gangway.teamwork.gap.TeamRoundStepped;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells those who lead the other side of an offer or a review, and everybody of both teams that there is something new to sign. */
@Component
class AccordNews {

    private final NewsDesk desk;

    AccordNews(NewsDesk desk) {
        this.desk = desk;
    }

    @EventListener
    void on(AccordStepped stepped) {
        if (desk.isOpen()) {
            var engagement = desk.engagement(stepped.engagement());
            var address = TeamworkRoutes.agreement(stepped.engagement());
            switch (stepped.step()) {
                case CHANGED ->
                    desk.tellBoth(
                            engagement,
                            NewsKind.ONBOARDING,
                            _ -> true,
                            Msg.notification_news_accord_changed(engagement.name()),
                            address);
                case OFFERED, REVIEWED -> {
                    var headline = stepped.step() == AccordStepped.AccordStep.OFFERED
                            ? Msg.notification_news_accord_offered(engagement.name())
                            : Msg.notification_news_accord_reviewed(engagement.name());
                    desk.tell(
                            new Announcement(NewsKind.ONBOARDING, stepped.engagement(), headline, address),
                            desk.readersOf(engagement, stepped.by(), PersonSummary::mayNegotiate),
                            List.of(headline));
                }
            }
        }
    }

    /** Everybody who answers for themselves, and later reads what came of it. */
    @EventListener
    void on(TeamRoundStepped round) {
        if (desk.isOpen()) {
            var engagement = desk.engagement(round.engagement());
            Text headline;
            if (round.opened()) {
                headline = Msg.notification_news_team_asked(engagement.name());
            } else {
                headline = round.shown()
                        ? Msg.notification_news_team_shown(engagement.name())
                        : Msg.notification_news_team_too_few(engagement.name());
            }
            desk.tellBoth(
                    engagement, NewsKind.ONBOARDING, _ -> true, headline, TeamworkRoutes.agreement(round.engagement()));
        }
    }
}
