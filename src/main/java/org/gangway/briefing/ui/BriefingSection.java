package org.gangway.briefing.ui;

import static org.gangway.uikit.ScreenTexts.say;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.spring.annotation.SpringComponent;
import org.gangway.briefing.BriefingRoutes;
import org.gangway.briefing.text.BriefingKind;
import org.gangway.engagement.EngagementId;
import org.gangway.identity.Side;
import org.gangway.language.Msg;
import org.gangway.onboarding.ui.OnboardingSection;
import org.springframework.core.annotation.Order;

/** Leads from the tab to the briefings of both sides. */
@SpringComponent
@Order(10)
class BriefingSection implements OnboardingSection {

    private static final int ALL = BriefingKind.values().length * Side.values().length;

    private final BriefingFacade desk;

    BriefingSection(BriefingFacade desk) {
        this.desk = desk;
    }

    @Override
    public Component of(EngagementId engagement) {
        var published = desk.register().published(engagement);
        var section = new Div(
                new H3(new Anchor(BriefingRoutes.all(engagement), say(Msg.briefing_title()))),
                new Paragraph(
                        say(published == 0 ? Msg.briefing_section_empty() : Msg.briefing_section(published, ALL))));
        section.addClassName("gangway-section");
        return section;
    }
}
