package org.gangway.onboarding.plan;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.gangway.engagement.Engagement;
import org.gangway.engagement.EngagementService;
import org.gangway.engagement.assignment.EngagementPeople;
import org.gangway.engagement.assignment.OwnRoles;
import org.gangway.identity.PersonId;
import org.gangway.identity.PersonSummary;
import org.gangway.identity.Side;
import org.gangway.shared.RuleViolation;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds plans and tasks for the signed-in user, and who may do what in them. */
@Component
class OnboardingAccess {

    private final OnboardingPlans plans;
    private final OnboardingTasks tasks;
    private final EngagementService engagements;
    private final EngagementPeople people;
    private final OwnRoles ownRoles;
    private final Clock clock;

    OnboardingAccess(
            OnboardingPlans plans,
            OnboardingTasks tasks,
            EngagementService engagements,
            EngagementPeople people,
            OwnRoles ownRoles,
            Clock clock) {
        this.plans = plans;
        this.tasks = tasks;
        this.engagements = engagements;
        this.people = people;
        this.ownRoles = ownRoles;
        this.clock = clock;
    }

    OnboardingPlan plan(OnboardingPlanId id) {
        return plans.findForParty(id, ownRoles.user().party()).orElseThrow(() -> new OnboardingPlanNotFound(id));
    }

    OnboardingTask task(OnboardingTaskId id) {
        return tasks.findForParty(id, ownRoles.user().party()).orElseThrow(() -> new OnboardingTaskNotFound(id));
    }

    Engagement engagement(OnboardingPlan plan) {
        return engagements.get(plan.engagement());
    }

    OnboardingPermissions permissions(OnboardingPlan plan) {
        return permissions(engagement(plan));
    }

    OnboardingPermissions permissions(Engagement engagement) {
        var user = ownRoles.in(engagement.id());
        return new OnboardingPermissions(user, engagement.sideOf(user.party()), engagement.status());
    }

    /** Who takes part for a side, by name. */
    List<PersonSummary> people(Engagement engagement, Side side) {
        return people.of(engagement.id(), engagement.party(side));
    }

    /** Refused where the owner or the counterpart takes no part, or is of the wrong side. */
    void requirePeople(Engagement engagement, TaskContent content) {
        var ownSide = OnboardingPermissions.sideOfOwner(content.side());
        require(engagement, ownSide, content.owner(), "onboarding.owner-not-there");
        require(engagement, ownSide.other(), content.counterpart(), "onboarding.counterpart-not-there");
    }

    private void require(Engagement engagement, Side side, @Nullable PersonId person, String rule) {
        if (person != null
                && people(engagement, side).stream().noneMatch(it -> it.id().equals(person))) {
            throw new RuleViolation(rule);
        }
    }

    LocalDate today() {
        return LocalDate.now(clock.withZone(ZoneOffset.UTC));
    }
}
