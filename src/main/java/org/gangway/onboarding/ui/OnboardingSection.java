package org.gangway.onboarding.ui;

import com.vaadin.flow.component.Component;
import org.gangway.engagement.EngagementId;

/** One part of the tab that leads to pages of another module; they stand in their {@code @Order}, also where there is no plan. */
public interface OnboardingSection {

    /** Its name as a link, and what stands there in a sentence. */
    Component of(EngagementId engagement);
}
