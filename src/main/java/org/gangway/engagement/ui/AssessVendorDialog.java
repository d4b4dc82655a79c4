package org.gangway.engagement.ui;

import static org.gangway.uikit.ScreenTexts.say;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.function.SerializableRunnable;
import org.gangway.identity.partnership.Assessment;
import org.gangway.identity.partnership.VendorAssessmentService;
import org.gangway.identity.partnership.VendorCriticality;
import org.gangway.identity.partnership.VendorPartner;
import org.gangway.identity.partnership.VendorTier;
import org.gangway.language.Msg;
import org.gangway.language.Text;
import org.gangway.uikit.InputDialog;
import org.gangway.uikit.Notices;
import org.gangway.uikit.RuleFields;

/** Asks what the own company thinks of a vendor. */
class AssessVendorDialog extends InputDialog {

    private final Select<VendorTier> tier = choice(Msg.identity_assessment_tier(), VendorTier.values());
    private final Select<VendorCriticality> criticality =
            choice(Msg.identity_assessment_criticality(), VendorCriticality.values());
    private final TextArea remark = new TextArea(say(Msg.identity_assessment_remark()));

    AssessVendorDialog(VendorPartner vendor, VendorAssessmentService assessments, SerializableRunnable done) {
        setHeaderTitle(say(Msg.identity_assessment_of(vendor.name())));
        setWidth("min(36rem, 96vw)");
        var known = vendor.assessment();
        tier.setValue(known.tier());
        criticality.setValue(known.criticality());
        remark.setValue(known.remark());
        var refusals = new RuleFields().at(remark, "identity.remark-length");
        add(
                new Paragraph(say(Msg.identity_assessment_private())),
                new FormLayout(tier, criticality, remark),
                refusals.problem());
        var save = new Button(say(Msg.common_save()), _ -> {
            if (refusals.attempt(() -> assessments.assess(
                    vendor.id(), new Assessment(tier.getValue(), criticality.getValue(), remark.getValue())))) {
                close();
                Notices.success(Msg.common_saved());
                done.run();
            }
        });
        save.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(say(Msg.common_cancel()), _ -> close()), save);
    }

    private static <E extends Enum<E>> Select<E> choice(Text label, E[] values) {
        var select = new Select<E>();
        select.setLabel(say(label));
        select.setItems(values);
        select.setEmptySelectionAllowed(true);
        select.setItemLabelGenerator(VendorAssessmentPanel::words);
        return select;
    }
}
