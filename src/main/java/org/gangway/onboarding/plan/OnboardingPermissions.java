package org.gangway.onboarding.plan;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.gangway.engagement.EngagementStatus;
import org.gangway.identity.CurrentUser;
import org.gangway.identity.PersonId;
import org.gangway.identity.Side;
import org.gangway.onboarding.schedule.TaskOwner;
import org.gangway.shared.RuleViolation;

/**
 * What somebody may do with a plan now.
 *
 * @param user with the roles that they hold in the engagement
 */
public record OnboardingPermissions(CurrentUser user, Side side, EngagementStatus status) {

    /** Whose person is named as owner: of what both own, the client's. */
    public static Side sideOfOwner(TaskOwner owner) {
        return owner == TaskOwner.VENDOR ? Side.VENDOR : Side.CLIENT;
    }

    /** Whose people do it. */
    public static Set<Side> sidesOf(TaskOwner owner) {
        return owner == TaskOwner.BOTH ? EnumSet.allOf(Side.class) : EnumSet.of(sideOfOwner(owner));
    }

    /** To draft plans, and to take steps with them. */
    public boolean mayPlan() {
        return user.isNegotiator() && status == EngagementStatus.OPEN;
    }

    void requirePlanning() {
        if (!mayPlan()) {
            throw new RuleViolation("onboarding.planned-by-leads");
        }
    }

    public boolean mayChange(OnboardingPlan plan) {
        return mayPlan() && plan.state() == OnboardingPlanState.DRAFT;
    }

    /** To throw a draft away. */
    public boolean mayDiscard(OnboardingPlan plan) {
        return mayChange(plan) && plan.begunOn().isEmpty();
    }

    public boolean mayAgree(OnboardingPlan plan) {
        return mayChange(plan) && !plan.isAgreedBy(side);
    }

    public boolean mayBegin(OnboardingPlan plan) {
        return mayPlan() && plan.state() == OnboardingPlanState.AGREED;
    }

    public boolean mayClose(OnboardingPlan plan) {
        return mayPlan() && plan.state() == OnboardingPlanState.ACTIVE;
    }

    public boolean mayRevise(OnboardingPlan plan) {
        return mayBegin(plan) || mayClose(plan);
    }

    /** To say who does it. */
    public boolean mayGive(OnboardingPlan plan, OnboardingTask task) {
        return mayPlan()
                && plan.state() != OnboardingPlanState.CLOSED
                && task.state().isWaiting();
    }

    /** To begin it and to say that it is done: whoever owns it, and who leads the side that does. */
    public boolean mayDo(OnboardingPlan plan, OnboardingTask task) {
        return plan.state() == OnboardingPlanState.ACTIVE
                && task.state().isWaiting()
                && task.side().includes(side)
                && (mayPlan() || isOwn(task));
    }

    /** To say for the other side that it was done. */
    public boolean mayConfirm(OnboardingPlan plan, OnboardingTask task) {
        return plan.state() == OnboardingPlanState.ACTIVE
                && task.state() == OnboardingTaskState.DONE
                && !task.work().isConfirmed()
                && task.work().doneBy().filter(by -> by != side).isPresent()
                && (mayPlan() || isOwn(task));
    }

    /** To give it up, or to ask for it again. */
    public boolean maySteer(OnboardingPlan plan) {
        return mayPlan() && plan.state() == OnboardingPlanState.ACTIVE;
    }

    private boolean isOwn(OnboardingTask task) {
        return isMe(task.owner()) || isMe(task.counterpart());
    }

    private boolean isMe(Optional<PersonId> person) {
        return person.filter(user.id()::equals).isPresent();
    }
}
