package org.gangway.onboarding.plan;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gangway.engagement.Engagement;
import org.gangway.identity.PersonId;
import org.gangway.identity.Side;
import org.gangway.onboarding.schedule.DateReason;
import org.gangway.shared.Ordered;

/**
 * Everything about a plan that its page shows.
 *
 * @param goLiveWarnings why the go-live is no working day at some site
 * @param names of the people who own tasks or stand opposite
 */
public record PlanSheet(
        OnboardingPlan plan,
        Engagement engagement,
        List<OnboardingTask> tasks,
        List<TaskMove> moves,
        List<DateReason> goLiveWarnings,
        Map<PersonId, String> names,
        OnboardingPermissions permissions,
        LocalDate today) {

    public PlanSheet {
        tasks = List.copyOf(tasks);
        moves = List.copyOf(moves);
        goLiveWarnings = List.copyOf(goLiveWarnings);
        names = Ordered.copyOf(names);
    }

    public long done() {
        return count(OnboardingTaskState.DONE);
    }

    /** Without those that were dropped. */
    public long wanted() {
        return tasks.size() - count(OnboardingTaskState.DROPPED);
    }

    private long count(OnboardingTaskState state) {
        return tasks.stream().filter(task -> task.state() == state).count();
    }

    /** Of a plan that is followed; in a draft nothing is late. */
    public boolean isOverdue(OnboardingTask task) {
        return plan.state() == OnboardingPlanState.ACTIVE && task.isOverdue(today);
    }

    public long overdue() {
        return tasks.stream().filter(this::isOverdue).count();
    }

    /** What has to be done next; those that are late first. */
    public Optional<OnboardingTask> next() {
        return tasks.stream()
                .filter(task -> task.state().isWaiting())
                .min(java.util.Comparator.comparing(OnboardingTask::endsOn).thenComparingInt(OnboardingTask::position));
    }

    /** Who of a side does something in it or stands opposite, in the order of the tasks. */
    public Set<PersonId> people(Side side) {
        var people = new LinkedHashSet<PersonId>();
        tasks.stream()
                .filter(task -> task.state() != OnboardingTaskState.DROPPED)
                .forEach(task -> {
                    var owns = OnboardingPermissions.sideOfOwner(task.side()) == side;
                    (owns ? task.owner() : task.counterpart()).ifPresent(people::add);
                });
        return people;
    }

    public Optional<OnboardingTask> task(String key) {
        return tasks.stream()
                .filter(task -> task.id().value().toString().equals(key))
                .findFirst();
    }

    public String name(Optional<PersonId> person) {
        return person.map(it -> names.getOrDefault(it, "")).orElse("");
    }
}
