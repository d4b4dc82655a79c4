package org.gangway.onboarding.ui;

import com.vaadin.flow.spring.annotation.SpringComponent;

/** What stands on the page of a plan beside its tasks. */
@SpringComponent
record PlanParts(PlanDecisions decisions, BuddyPanel buddies, PulsePanel pulse, EffectPanel effect) {}
