package org.gangway.identity.ui;

import static org.gangway.uikit.ScreenTexts.say;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.function.Supplier;
import org.gangway.identity.registration.InvitationLink;
import org.gangway.identity.registration.RegisteredVendor;
import org.gangway.identity.registration.VendorService;
import org.gangway.language.Msg;
import org.gangway.language.Text;
import org.gangway.uikit.CountryField;
import org.gangway.uikit.InputDialog;
import org.gangway.uikit.RequiredFields;

/** Registers a vendor and invites its first lead, or invites a further lead of one that is registered. */
class RegisterVendorDialog extends InputDialog {

    private final VendorService vendors;
    private final Runnable done;
    private final TextField vendor = new TextField(say(Msg.identity_company()));
    private final CountryField country = new CountryField(Msg.identity_country());
    private final TextField name = new TextField(say(Msg.identity_vendor_lead_name()));
    private final EmailField email = new EmailField(say(Msg.identity_vendor_lead_email()));

    private RegisterVendorDialog(VendorService vendors, Runnable done, Text title) {
        this.vendors = vendors;
        this.done = done;
        setHeaderTitle(say(title));
    }

    static RegisterVendorDialog forNew(VendorService vendors, Runnable done) {
        var dialog = new RegisterVendorDialog(vendors, done, Msg.identity_vendor_title());
        dialog.ask(Msg.identity_vendor_submit(), dialog::register);
        return dialog;
    }

    static RegisterVendorDialog forKnown(RegisteredVendor known, VendorService vendors, Runnable done) {
        var dialog = new RegisterVendorDialog(vendors, done, Msg.identity_vendor_lead_action());
        dialog.vendor.setValue(known.name());
        dialog.vendor.setReadOnly(true);
        dialog.country.setValue(known.country());
        dialog.country.setReadOnly(true);
        dialog.ask(
                Msg.identity_invite_submit(),
                () -> vendors.inviteLead(known.id(), dialog.name.getValue(), dialog.email.getValue()));
        return dialog;
    }

    private void ask(Text action, Supplier<InvitationLink> step) {
        var rules = new IdentityRules()
                .company(vendor)
                .country(country)
                .name(name)
                .email(email)
                .fields();
        add(new FormLayout(vendor, country, name, email), rules.problem());
        var save = new Button(say(action), _ -> {
            if (RequiredFields.check(vendor, country, name, email)) {
                rules.attempt(() -> show(step.get()));
            }
        });
        save.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(say(Msg.common_cancel()), _ -> close()), save);
    }

    private InvitationLink register() {
        return vendors.register(vendor.getValue(), country.getValue(), name.getValue(), email.getValue());
    }

    private void show(InvitationLink link) {
        close();
        OneTimeLinkDialog.of(link).open();
        done.run();
    }
}
