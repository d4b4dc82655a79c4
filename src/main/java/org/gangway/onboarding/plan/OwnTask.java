package org.gangway.onboarding.plan;

import java.time.LocalDate;
import org.gangway.engagement.EngagementId;
import org.gangway.language.Text;
import org.gangway.onboarding.template.ShippedTask;
import org.gangway.paragraph.OriginalText;
import org.jspecify.annotations.Nullable;

/** A task of an active plan that waits for whoever asks. */
public record OwnTask(
        OnboardingTaskId id,
        EngagementId engagement,
        String engagementName,
        OnboardingPlanId plan,
        @Nullable ShippedTask shipped,
        @Nullable OriginalText original,
        LocalDate startsOn,
        LocalDate endsOn) {

    public Text title() {
        if (shipped != null) {
            return Text.of(shipped);
        }
        return Text.user(original == null ? "" : original.words());
    }
}
