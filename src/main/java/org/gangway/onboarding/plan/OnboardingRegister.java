package org.gangway.onboarding.plan;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import org.gangway.engagement.assignment.OwnRoles;
import org.gangway.identity.ForEveryone;
import org.gangway.identity.PartyId;
import org.gangway.identity.PersonId;
import org.gangway.identity.account.PartyDirectory;
import org.gangway.onboarding.schedule.PlanDates;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Plans as people read them, in an engagement and across engagements. */
@Service
@Transactional(readOnly = true)
public class OnboardingRegister {

    private final OnboardingPlans plans;
    private final OnboardingTasks tasks;
    private final TaskMoves moves;
    private final OnboardingAccess access;
    private final Rescheduling rescheduling;
    private final PartyDirectory parties;
    private final OwnRoles ownRoles;

    OnboardingRegister(
            OnboardingPlans plans,
            OnboardingTasks tasks,
            TaskMoves moves,
            OnboardingAccess access,
            Rescheduling rescheduling,
            PartyDirectory parties,
            OwnRoles ownRoles) {
        this.plans = plans;
        this.tasks = tasks;
        this.moves = moves;
        this.access = access;
        this.rescheduling = rescheduling;
        this.parties = parties;
        this.ownRoles = ownRoles;
    }

    /** For which party plans are found. */
    @ForEveryone
    public PartyId ownParty() {
        return ownRoles.user().party();
    }

    /** Who asks. */
    @ForEveryone
    public PersonId ownPerson() {
        return ownRoles.user().id();
    }

    /** The plan alone. */
    @ForEveryone
    public OnboardingPlan plan(OnboardingPlanId id) {
        return access.plan(id);
    }

    /** The plan with everything that its page shows. */
    @ForEveryone
    public PlanSheet sheet(OnboardingPlanId id) {
        var plan = access.plan(id);
        var all = tasks.findByPlan(id);
        var people = new LinkedHashSet<PersonId>();
        all.forEach(task -> {
            task.owner().ifPresent(people::add);
            task.counterpart().ifPresent(people::add);
        });
        var names = new LinkedHashMap<PersonId, String>();
        parties.persons(people).forEach((person, summary) -> names.put(person, summary.name()));
        return new PlanSheet(
                plan,
                access.engagement(plan),
                all,
                moves.findByPlan(id),
                PlanDates.goLiveWarnings(plan.goLive(), rescheduling.calendars(plan.engagement())),
                names,
                access.permissions(plan),
                access.today());
    }

    /** All plans that the signed-in user sees, the last go-live first. */
    @ForEveryone
    public List<PlanLine> lines() {
        return plans.findLines(ownRoles.user().party(), access.today());
    }

    /** What the signed-in user has to do in active plans, the first to end first. */
    @ForEveryone
    public List<OwnTask> mine(Pageable page) {
        var user = ownRoles.user();
        return tasks.findHeldBy(user.id(), user.party(), page);
    }
}
