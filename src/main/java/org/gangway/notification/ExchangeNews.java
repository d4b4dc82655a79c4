package org.gangway.notification;

import java.util.List;
import org.gangway.exchange.ExchangeRoutes;
import org.gangway.exchange.ExchangeStepped;
import org.gangway.exchange.QuarterMissing;
import org.gangway.identity.PersonSummary;
import org.gangway.language.Msg;
import org.gangway.language.Text;
import org.gangway.notification.news.Announcement;
import org.gangway.notification.news.NewsKind;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells the other side of social events, and those who lead of improvements that are shown, adopted or missing. */
@Component
class ExchangeNews {

    private final NewsDesk desk;

    ExchangeNews(NewsDesk desk) {
        this.desk = desk;
    }

    @EventListener
    void on(ExchangeStepped stepped) {
        if (desk.isOpen()) {
            var engagement = desk.engagement(stepped.engagement());
            var headline = headline(stepped, engagement.name());
            desk.tell(
                    new Announcement(
                            NewsKind.ONBOARDING,
                            stepped.engagement(),
                            headline,
                            ExchangeRoutes.tab(stepped.engagement())),
                    desk.readersOf(
                            engagement, stepped.by(), person -> isForEverybody(stepped) || person.mayNegotiate()),
                    List.of(headline));
        }
    }

    @EventListener
    void on(QuarterMissing missing) {
        if (desk.isOpen()) {
            var engagement = desk.engagement(missing.engagement());
            desk.tellBoth(
                    engagement,
                    NewsKind.ONBOARDING,
                    PersonSummary::mayNegotiate,
                    Msg.notification_news_practice_missing(missing.party(), missing.until(), engagement.name()),
                    ExchangeRoutes.tab(missing.engagement()));
        }
    }

    private static boolean isForEverybody(ExchangeStepped stepped) {
        return switch (stepped.step()) {
            case EVENT_PLANNED, EVENT_DROPPED -> true;
            case EVENT_HELD, PRACTICE_SHOWN, PRACTICE_ADOPTED -> false;
        };
    }

    private static Text headline(ExchangeStepped stepped, String engagement) {
        return switch (stepped.step()) {
            case EVENT_PLANNED -> Msg.notification_news_social_planned(stepped.name(), engagement);
            case EVENT_HELD -> Msg.notification_news_social_held(stepped.name(), engagement);
            case EVENT_DROPPED -> Msg.notification_news_social_dropped(stepped.name(), engagement);
            case PRACTICE_SHOWN -> Msg.notification_news_practice_shown(stepped.name(), engagement);
            case PRACTICE_ADOPTED -> Msg.notification_news_practice_adopted(stepped.name(), engagement);
        };
    }
}
