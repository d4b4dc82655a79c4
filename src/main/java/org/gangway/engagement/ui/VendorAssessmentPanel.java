package org.gangway.engagement.ui;

import static org.gangway.uikit.ScreenTexts.say;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import org.gangway.identity.partnership.Assessment;
import org.gangway.language.Msg;
import org.gangway.language.Text;
import org.gangway.uikit.FactList;
import org.jspecify.annotations.Nullable;

/** What the own company thinks of a vendor, and that nobody else reads it. */
class VendorAssessmentPanel extends Div {

    private static final String UNKNOWN = "–";

    VendorAssessmentPanel(Assessment assessment) {
        addClassName("gangway-card");
        setWidthFull();
        add(
                new H2(say(Msg.identity_assessment())),
                new Paragraph(say(Msg.identity_assessment_private())),
                new FactList()
                        .add(Msg.identity_assessment_tier(), words(assessment.tier()))
                        .add(Msg.identity_assessment_criticality(), words(assessment.criticality()))
                        .add(
                                Msg.identity_assessment_remark(),
                                assessment.remark().isEmpty() ? UNKNOWN : assessment.remark()));
    }

    static String words(@Nullable Enum<?> value) {
        return value == null ? UNKNOWN : say(Text.of(value));
    }
}
