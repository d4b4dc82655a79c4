package org.gangway.onboarding.ui;

import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.List;
import org.gangway.engagement.Engagement;
import org.gangway.engagement.EngagementService;
import org.gangway.identity.PersonSummary;
import org.gangway.identity.Side;
import org.gangway.identity.account.PartyDirectory;
import org.gangway.onboarding.plan.OnboardingPlanService;
import org.gangway.onboarding.plan.OnboardingRegister;
import org.gangway.onboarding.plan.OnboardingTaskService;
import org.gangway.onboarding.template.TemplateChoice;

/** What the pages about plans ask and do. */
@SpringComponent
record OnboardingFacade(
        OnboardingPlanService plans,
        OnboardingTaskService tasks,
        OnboardingRegister register,
        PlanTemplates templates,
        EngagementService engagements,
        TaskPeople people,
        PartyDirectory parties) {

    List<PersonSummary> people(Engagement engagement, Side side) {
        return people.taking().of(engagement.id(), engagement.party(side));
    }

    String name(Engagement engagement, Side side) {
        return parties.party(engagement.party(side)).name();
    }

    /** Those for the countries of both companies first. */
    List<TemplateChoice> templates(Engagement engagement) {
        return templates
                .shelf()
                .choices(
                        parties.party(engagement.client()).country(),
                        parties.party(engagement.vendor()).country());
    }
}
