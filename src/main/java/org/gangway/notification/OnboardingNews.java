package org.gangway.notification;

import java.util.List;
import org.gangway.identity.PersonSummary;
import org.gangway.language.Msg;
import org.gangway.language.Text;
import org.gangway.notification.news.Announcement;
import org.gangway.notification.news.NewsKind;
import org.gangway.onboarding.OnboardingRoutes;
import org.gangway.onboarding.attention.PlanFellBehind;
import org.gangway.onboarding.buddy.BuddyProposed;
import org.gangway.onboarding.plan.PlanDatesMoved;
import org.gangway.onboarding.plan.PlanStepped;
import org.gangway.onboarding.pulse.PulseClosed;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells those who lead an engagement what the other side did with a plan, and both sides when its dates moved. */
@Component
class OnboardingNews {

    private final NewsDesk desk;

    OnboardingNews(NewsDesk desk) {
        this.desk = desk;
    }

    @EventListener
    void on(PlanDatesMoved moved) {
        if (desk.isOpen()) {
            var engagement = desk.engagement(moved.engagement());
            desk.tellBoth(
                    engagement,
                    NewsKind.ONBOARDING,
                    PersonSummary::mayNegotiate,
                    Msg.notification_news_plan_moved(moved.tasks(), moved.planName(), engagement.name()),
                    OnboardingRoutes.plan(moved.engagement(), moved.plan().value()));
        }
    }

    /** Those who are asked, and nobody else. */
    @EventListener
    void on(BuddyProposed proposed) {
        if (desk.isOpen()) {
            var engagement = desk.engagement(proposed.engagement());
            desk.tellBoth(
                    engagement,
                    NewsKind.ONBOARDING,
                    person -> proposed.people().contains(person.id()),
                    Msg.notification_news_buddy_proposed(proposed.planName(), engagement.name()),
                    OnboardingRoutes.plan(proposed.engagement(), proposed.plan().value()));
        }
    }

    @EventListener
    void on(PulseClosed closed) {
        if (desk.isOpen()) {
            var engagement = desk.engagement(closed.engagement());
            desk.tellBoth(
                    engagement,
                    NewsKind.ONBOARDING,
                    PersonSummary::mayNegotiate,
                    closed.falls().isEmpty()
                            ? Msg.notification_news_pulse_closed(closed.week(), closed.planName(), engagement.name())
                            : Msg.notification_news_pulse_fell(
                                    closed.falls().getFirst().before(),
                                    closed.falls().getFirst().after(),
                                    closed.planName(),
                                    engagement.name()),
                    OnboardingRoutes.plan(closed.engagement(), closed.plan().value()));
        }
    }

    @EventListener
    void on(PlanFellBehind plan) {
        if (desk.isOpen()) {
            var engagement = desk.engagement(plan.engagement());
            desk.tellBoth(
                    engagement,
                    NewsKind.ONBOARDING,
                    PersonSummary::mayNegotiate,
                    Msg.notification_news_plan_behind(
                            plan.overdue(), plan.withoutBuddy(), plan.planName(), engagement.name()),
                    OnboardingRoutes.plan(plan.engagement(), plan.plan().value()));
        }
    }

    @EventListener
    void on(PlanStepped stepped) {
        if (desk.isOpen()) {
            var engagement = desk.engagement(stepped.engagement());
            var headline = headline(stepped, engagement.name());
            desk.tell(
                    new Announcement(
                            NewsKind.ONBOARDING,
                            stepped.engagement(),
                            headline,
                            OnboardingRoutes.plan(
                                    stepped.engagement(), stepped.plan().value())),
                    desk.readersOf(engagement, stepped.by(), PersonSummary::mayNegotiate),
                    List.of(headline));
        }
    }

    private static Text headline(PlanStepped stepped, String engagement) {
        return switch (stepped.step()) {
            case AGREED -> Msg.notification_news_plan_agreed(stepped.planName(), engagement);
            case REVISED -> Msg.notification_news_plan_revised(stepped.planName(), engagement);
            case CLOSED -> Msg.notification_news_plan_closed(stepped.planName(), engagement);
        };
    }
}
