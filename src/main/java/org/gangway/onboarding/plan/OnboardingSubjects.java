package org.gangway.onboarding.plan;

import java.util.Map;
import java.util.Optional;
import org.gangway.discussion.FoundSubject;
import org.gangway.discussion.Subject;
import org.gangway.discussion.SubjectKind;
import org.gangway.discussion.SubjectSource;
import org.gangway.engagement.EngagementId;
import org.gangway.engagement.assignment.OwnRoles;
import org.gangway.onboarding.OnboardingRoutes;
import org.springframework.stereotype.Component;

/** A task is spoken about while it is done, and what shows that it was done is attached to it. */
@Component
public class OnboardingSubjects implements SubjectSource {

    private final OnboardingTasks tasks;
    private final OwnRoles ownRoles;

    OnboardingSubjects(OnboardingTasks tasks, OwnRoles ownRoles) {
        this.tasks = tasks;
        this.ownRoles = ownRoles;
    }

    public static Subject of(OnboardingTaskId task) {
        return new Subject(SubjectKind.ONBOARDING_TASK, task.value().toString());
    }

    @Override
    public SubjectKind kind() {
        return SubjectKind.ONBOARDING_TASK;
    }

    @Override
    public Optional<FoundSubject> find(EngagementId engagement, String key) {
        return id(key).flatMap(id -> tasks.findForParty(id, ownRoles.user().party()))
                .filter(task -> task.engagement().equals(engagement))
                .map(task -> new FoundSubject(
                        task.title(),
                        Map.of(),
                        OnboardingRoutes.plan(engagement, task.plan().value()),
                        true));
    }

    private static Optional<OnboardingTaskId> id(String key) {
        try {
            return Optional.of(OnboardingTaskId.of(key));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }
}
