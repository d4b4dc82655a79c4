package org.gangway.identity.ui;

import static org.gangway.uikit.ScreenTexts.say;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Set;
import org.gangway.identity.Role;
import org.gangway.identity.registration.NewInvitation;
import org.gangway.identity.registration.PeopleService;
import org.gangway.language.Msg;
import org.gangway.uikit.CountryField;
import org.gangway.uikit.InputDialog;

/** Registers a vendor and invites its first lead. */
class RegisterVendorDialog extends InputDialog {

    private final TextField vendor = new TextField(say(Msg.identity_company()));
    private final CountryField country = new CountryField(Msg.identity_country());
    private final TextField name = new TextField(say(Msg.identity_vendor_lead_name()));
    private final EmailField email = new EmailField(say(Msg.identity_vendor_lead_email()));

    RegisterVendorDialog(PeopleService people, Runnable done) {
        setHeaderTitle(say(Msg.identity_vendor_title()));
        add(new FormLayout(vendor, country, name, email));
        var save = new Button(say(Msg.identity_vendor_submit()), _ -> {
            var lead =
                    new NewInvitation(email.getValue(), name.getValue(), Set.of(Role.VENDOR_LEAD, Role.ADMINISTRATOR));
            var link = people.registerVendor(vendor.getValue(), country.getValue(), lead);
            close();
            new InvitationLinkDialog(link).open();
            done.run();
        });
        save.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(say(Msg.common_cancel()), _ -> close()), save);
    }
}
