package org.gangway.onboarding.ui;

import com.vaadin.flow.spring.annotation.SpringComponent;
import org.gangway.onboarding.plan.PlanTemplateService;
import org.gangway.onboarding.template.TemplateShelf;

/** Templates as pages use them. */
@SpringComponent
record PlanTemplates(TemplateShelf shelf, PlanTemplateService keeping) {}
