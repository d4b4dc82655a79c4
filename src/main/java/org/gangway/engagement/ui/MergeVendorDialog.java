package org.gangway.engagement.ui;

import static org.gangway.uikit.ScreenTexts.say;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.List;
import org.gangway.identity.PartyId;
import org.gangway.identity.partnership.VendorPartner;
import org.gangway.identity.registration.MergeTarget;
import org.gangway.identity.registration.VendorMergeService;
import org.gangway.language.Msg;
import org.gangway.uikit.InputDialog;
import org.gangway.uikit.Notices;
import org.gangway.uikit.RequiredFields;
import org.gangway.uikit.RuleFields;

/** Asks of which other vendor this one is a duplicate, and says what becomes of it. */
class MergeVendorDialog extends InputDialog {

    MergeVendorDialog(
            VendorPartner duplicate,
            List<MergeTarget> targets,
            VendorMergeService merging,
            SerializableConsumer<PartyId> done) {
        setHeaderTitle(say(Msg.engagement_vendor_duplicate_of(duplicate.name())));
        setWidth("min(36rem, 96vw)");
        var stays = new ComboBox<MergeTarget>(say(Msg.engagement_vendor_stays()));
        stays.setWidthFull();
        stays.setItems(targets);
        stays.setItemLabelGenerator(MergeTarget::name);
        targets.stream().filter(MergeTarget::alike).findFirst().ifPresent(stays::setValue);
        var refusals = new RuleFields().at(stays, "identity.merge-");
        add(new Paragraph(say(Msg.engagement_vendor_merge_consequence(duplicate.name()))), stays, refusals.problem());
        var merge = new Button(say(Msg.engagement_vendor_merge()), _ -> {
            if (RequiredFields.check(stays)
                    && refusals.attempt(
                            () -> merging.merge(duplicate.id(), stays.getValue().id()))) {
                var chosen = stays.getValue();
                close();
                Notices.success(Msg.engagement_vendor_merged(duplicate.name(), chosen.name()));
                done.accept(chosen.id());
            }
        });
        merge.addThemeVariants(ButtonVariant.PRIMARY, ButtonVariant.ERROR);
        getFooter().add(new Button(say(Msg.common_cancel()), _ -> close()), merge);
    }
}
