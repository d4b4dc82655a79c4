package org.gangway.notification;

import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import org.gangway.engagement.EngagementRoutes;
import org.gangway.escalation.EscalationRoutes;
import org.gangway.escalation.course.EscalationMoved;
import org.gangway.escalation.ladder.LadderChanged;
import org.gangway.governance.committee.CommitteePermissions;
import org.gangway.identity.PersonSummary;
import org.gangway.language.Msg;
import org.gangway.language.Text;
import org.gangway.notification.EngagementEnds.Ends;
import org.gangway.notification.news.Announcement;
import org.gangway.notification.news.NewsKind;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells whoever is called that time runs, and both sides how an escalation goes on. */
@Component
class EscalationNews {

    private final NewsDesk desk;

    EscalationNews(NewsDesk desk) {
        this.desk = desk;
    }

    /** Whoever leads on either side hears of everything, whoever is called of what they have to answer. */
    @EventListener
    void on(EscalationMoved moved) {
        if (!desk.isOpen()) {
            return;
        }
        var engagement = desk.engagement(moved.engagement());
        Predicate<PersonSummary> concerned = person -> moved.called().contains(person.id())
                || person.roles().stream().anyMatch(CommitteePermissions.MAY_SIT::contains);
        desk.tell(
                new Announcement(
                        NewsKind.ESCALATION,
                        engagement.id(),
                        headline(moved, engagement),
                        EscalationRoutes.escalation(moved.engagement(), moved.escalation())),
                desk.readersOf(engagement, concerned),
                List.of(headline(moved, engagement)));
    }

    private static Text headline(EscalationMoved moved, Ends engagement) {
        var number = moved.number();
        var name = engagement.name();
        return switch (moved.move()) {
            case RAISED, CALLED ->
                Msg.notification_news_escalation_called(
                        number, moved.level(), Objects.requireNonNull(moved.dueAt()), moved.matter(), name);
            case EXHAUSTED -> Msg.notification_news_escalation_exhausted(number, moved.matter(), name);
            case ANSWERED -> Msg.notification_news_escalation_answered(number, moved.level(), moved.matter(), name);
            case PAUSE_ASKED -> Msg.notification_news_escalation_pause_asked(number, moved.matter(), name);
            case PAUSED -> Msg.notification_news_escalation_paused(number, moved.matter(), name);
            case RESUMED ->
                Msg.notification_news_escalation_resumed(
                        number, Objects.requireNonNull(moved.dueAt()), moved.matter(), name);
            case ENDED -> Msg.notification_news_escalation_ended(number, moved.matter(), name);
        };
    }

    @EventListener
    void on(LadderChanged changed) {
        if (desk.isOpen()) {
            var engagement = desk.engagement(changed.engagement());
            var headline = changed.agreed()
                    ? Msg.notification_news_ladder_agreed(changed.number(), engagement.name())
                    : Msg.notification_news_ladder_offered(changed.number(), engagement.name());
            desk.tell(
                    new Announcement(
                            NewsKind.ESCALATION,
                            engagement.id(),
                            headline,
                            EngagementRoutes.escalations(engagement.id())),
                    desk.readersOf(
                            engagement,
                            changed.by(),
                            person -> person.roles().stream().anyMatch(org.gangway.identity.Role::negotiates)),
                    List.of(headline));
        }
    }
}
