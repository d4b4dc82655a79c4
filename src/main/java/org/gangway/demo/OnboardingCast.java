package org.gangway.demo;

import org.gangway.onboarding.plan.OnboardingPlanService;
import org.gangway.onboarding.plan.OnboardingRegister;
import org.gangway.onboarding.plan.OnboardingTaskService;
import org.springframework.stereotype.Component;

/** What people of the story do with plans. */
@Component
record OnboardingCast(OnboardingPlanService plans, OnboardingTaskService tasks, OnboardingRegister register) {}
