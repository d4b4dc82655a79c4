package org.gangway.onboarding.plan;

import org.gangway.engagement.EngagementOfId;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** In which engagement plans and tasks are. */
@Configuration(proxyBeanMethods = false)
class OnboardingConfiguration {

    @Bean
    EngagementOfId engagementOfOnboardingPlan() {
        return EngagementOfId.inTable(OnboardingPlanId.class, "onboarding_plan");
    }

    @Bean
    EngagementOfId engagementOfOnboardingTask() {
        return EngagementOfId.inTable(OnboardingTaskId.class, "onboarding_task");
    }
}
