package org.gangway.identity.ui;

import static org.gangway.uikit.ScreenTexts.say;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableRunnable;
import org.gangway.identity.registration.InvitationLink;
import org.gangway.identity.registration.VendorService;
import org.gangway.language.Msg;
import org.gangway.language.Text;
import org.gangway.uikit.CountryField;
import org.gangway.uikit.RequiredFields;
import org.gangway.uikit.UnsentWords;

/** Registers a vendor with its first lead on the page that asks for one; the lead's one-time link then stands in its place. */
public final class VendorRegistration extends Div {

    private static final String PLACE = "register-vendor ";

    private final VendorService vendors;
    private final SerializableRunnable registered;
    private final TextField company = new TextField(say(Msg.identity_company()));
    private final CountryField country = new CountryField(Msg.identity_vendor_country());
    private final TextField name = new TextField(say(Msg.identity_vendor_lead_name()));
    private final EmailField email = new EmailField(say(Msg.identity_vendor_lead_email()));

    /** @param registered what follows once the vendor is registered */
    public VendorRegistration(VendorService vendors, SerializableRunnable registered) {
        this.vendors = vendors;
        this.registered = registered;
        addClassName("gangway-card");
        UnsentWords.keep(company, PLACE + "company");
        UnsentWords.keep(name, PLACE + "name");
        UnsentWords.keep(email, PLACE + "email");
        var rules = new IdentityRules()
                .company(company)
                .country(country)
                .name(name)
                .email(email)
                .fields();
        var register = new Button(say(Msg.identity_vendor_submit()), _ -> {
            if (RequiredFields.check(company, country, name, email)) {
                rules.attempt(this::register);
            }
        });
        add(
                new Paragraph(say(Msg.identity_vendor_explain())),
                new FormLayout(company, country, name, email),
                rules.problem(),
                register);
    }

    /** Whether somebody has begun to fill it in. */
    public boolean isBegun() {
        return !company.isEmpty();
    }

    private void register() {
        var vendor = company.getValue();
        var link = vendors.register(vendor, country.getValue(), name.getValue(), email.getValue());
        UnsentWords.forget(PLACE);
        show(vendor, link);
        registered.run();
    }

    private void show(String vendor, InvitationLink link) {
        removeAll();
        var field = new OneTimeLinkField(link.path());
        add(
                line(Msg.identity_vendor_registered(vendor)),
                line(Msg.identity_link_text(link.email(), link.expiresAt())),
                field,
                field.copyButton());
        getElement().setAttribute("role", "status");
    }

    private static Paragraph line(Text words) {
        return new Paragraph(say(words));
    }
}
