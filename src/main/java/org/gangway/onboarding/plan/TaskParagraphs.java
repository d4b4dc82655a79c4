package org.gangway.onboarding.plan;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.gangway.engagement.EngagementId;
import org.gangway.engagement.assignment.OwnRoles;
import org.gangway.paragraph.FoundParagraph;
import org.gangway.paragraph.OriginalText;
import org.gangway.paragraph.ParagraphKey;
import org.gangway.paragraph.ParagraphKind;
import org.gangway.paragraph.ParagraphSource;
import org.springframework.stereotype.Component;

/** What people call tasks in their own words, for translation by those who read it. */
@Component
public class TaskParagraphs implements ParagraphSource {

    private final OnboardingTasks tasks;
    private final OwnRoles ownRoles;

    TaskParagraphs(OnboardingTasks tasks, OwnRoles ownRoles) {
        this.tasks = tasks;
        this.ownRoles = ownRoles;
    }

    public static ParagraphKey of(OnboardingTask task) {
        return new ParagraphKey(ParagraphKind.ONBOARDING_TASK, task.id().value());
    }

    /** Of those that the portal does not name. */
    public static Map<ParagraphKey, OriginalText> of(List<OnboardingTask> tasks) {
        var written = new LinkedHashMap<ParagraphKey, OriginalText>();
        tasks.forEach(task -> task.original().ifPresent(words -> written.put(of(task), words)));
        return written;
    }

    @Override
    public ParagraphKind kind() {
        return ParagraphKind.ONBOARDING_TASK;
    }

    @Override
    public Optional<FoundParagraph> find(EngagementId engagement, UUID id) {
        return tasks.findForParty(new OnboardingTaskId(id), ownRoles.user().party())
                .filter(task -> task.engagement().equals(engagement))
                .flatMap(OnboardingTask::original)
                .map(words -> new FoundParagraph(words, true));
    }
}
