package org.gangway.onboarding.template;

import java.util.List;
import org.gangway.language.Text;
import org.jspecify.annotations.Nullable;

/**
 * A template as one chooses it.
 *
 * @param ownName null for one that comes with the portal
 * @param shipped null for a company's own
 * @param own null for one that comes with the portal
 */
public record TemplateChoice(
        Text title,
        @Nullable String ownName,
        int edition,
        @Nullable ShippedTemplate shipped,
        @Nullable OnboardingTemplateId own,
        List<TemplateTask> tasks) {

    public TemplateChoice {
        tasks = List.copyOf(tasks);
    }

    /** A template that comes with the portal, as it is now. */
    public static TemplateChoice of(ShippedTemplate template) {
        var read = ShippedTemplates.of(template);
        return new TemplateChoice(Text.of(template), null, read.edition(), template, null, read.tasks());
    }
}
