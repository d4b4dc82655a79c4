package org.gangway.teamwork.ui;

import static org.gangway.uikit.ScreenTexts.say;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.spring.annotation.SpringComponent;
import org.gangway.engagement.EngagementId;
import org.gangway.language.Msg;
import org.gangway.onboarding.ui.OnboardingSection;
import org.gangway.teamwork.TeamworkRoutes;
import org.springframework.core.annotation.Order;

/** Leads from the tab to the working agreement of both teams. */
@SpringComponent
@Order(30)
class AccordSection implements OnboardingSection {

    private final AccordFacade desk;

    AccordSection(AccordFacade desk) {
        this.desk = desk;
    }

    @Override
    public Component of(EngagementId engagement) {
        var agreed = desk.register().agreed(engagement);
        var section = new Div(
                new H3(new Anchor(TeamworkRoutes.agreement(engagement), say(Msg.teamwork_title()))),
                new Paragraph(say(agreed == 0 ? Msg.teamwork_section_empty() : Msg.teamwork_section(agreed))));
        section.addClassName("gangway-section");
        return section;
    }
}
