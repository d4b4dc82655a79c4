package org.gangway.onboarding.plan;

import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.gangway.identity.PersonId;
import org.gangway.language.Text;
import org.gangway.onboarding.schedule.StartRule;
import org.gangway.onboarding.schedule.TaskOwner;
import org.gangway.onboarding.template.OnboardingPhase;
import org.gangway.onboarding.template.ShippedTask;
import org.gangway.paragraph.OriginalText;
import org.jspecify.annotations.Nullable;

/** What is to be done in a task, whose it is, and when from the go-live. */
@Embeddable
class TaskMatter {

    @Enumerated(EnumType.STRING)
    private OnboardingPhase phase;

    @Enumerated(EnumType.STRING)
    private @Nullable ShippedTask shipped;

    @Embedded
    private @Nullable OriginalText original;

    @Enumerated(EnumType.STRING)
    private TaskOwner ownerSide;

    @Embedded
    private StartRule start;

    private int duration;

    private @Nullable BigDecimal cost;

    @SuppressWarnings("NullAway.Init") // Hibernate fills the fields
    protected TaskMatter() {}

    TaskMatter(TaskContent content, Locale language, @Nullable OriginalText before) {
        phase = content.phase();
        shipped = content.shipped();
        original = content.shipped() == null ? written(content.words(), language, before) : null;
        ownerSide = content.side();
        start = content.start();
        duration = content.duration();
        cost = content.cost();
    }

    private static OriginalText written(String words, Locale language, @Nullable OriginalText before) {
        return before == null ? OriginalText.of(words, language) : before.rewritten(words, language);
    }

    TaskMatter described(TaskContent content, Locale language) {
        return new TaskMatter(content, language, original);
    }

    TaskContent content(List<OnboardingTaskId> after, @Nullable PersonId owner, @Nullable PersonId counterpart) {
        return new TaskContent(phase, shipped, words(), ownerSide, start, duration, after, owner, counterpart, cost);
    }

    OnboardingPhase phase() {
        return phase;
    }

    @Nullable
    ShippedTask shipped() {
        return shipped;
    }

    /** Empty for one that the portal names. */
    Optional<OriginalText> original() {
        return Optional.ofNullable(original);
    }

    Text title() {
        return shipped == null ? Text.user(words()) : Text.of(shipped);
    }

    /** Empty for one that the portal names. */
    String words() {
        return shipped == null && original != null ? original.words() : "";
    }

    TaskOwner side() {
        return ownerSide;
    }

    StartRule start() {
        return start;
    }

    int duration() {
        return duration;
    }

    Optional<BigDecimal> cost() {
        return Optional.ofNullable(cost);
    }
}
