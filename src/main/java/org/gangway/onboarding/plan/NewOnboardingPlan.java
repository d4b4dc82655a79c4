package org.gangway.onboarding.plan;

import java.time.LocalDate;
import org.gangway.onboarding.template.TemplateChoice;
import org.jspecify.annotations.Nullable;

/**
 * A plan as somebody asks for it.
 *
 * @param template null for a plan without tasks yet
 */
public record NewOnboardingPlan(
        String name, LocalDate goLive, @Nullable TemplateChoice template) {}
