package org.gangway.identity.ui;

import static org.gangway.uikit.ScreenTexts.say;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableConsumer;
import org.gangway.identity.registration.NewVendor;
import org.gangway.identity.registration.VendorService;
import org.gangway.language.Msg;
import org.gangway.language.Text;
import org.gangway.shared.RuleViolation;
import org.gangway.uikit.CountryField;
import org.gangway.uikit.RequiredFields;
import org.gangway.uikit.RuleFields;
import org.gangway.uikit.UnsentWords;

/** What is asked of a vendor that is registered and of its first lead; one that is on the portal already can be asked instead. */
class VendorFields extends Div {

    private static final String ON_PORTAL = "identity.vendor-on-portal";

    private final TextField company = new TextField(say(Msg.identity_company()));
    private final CountryField country;
    private final TextField registration = new TextField(say(Msg.identity_company_registration()));
    private final TextField vat = new TextField(say(Msg.identity_company_vat()));
    private final TextField name = new TextField(say(Msg.identity_vendor_lead_name()));
    private final EmailField email = new EmailField(say(Msg.identity_vendor_lead_email()));
    private final Button ask = new Button(say(Msg.identity_vendor_ask()));
    private final RuleFields rules;

    /** @param asked what follows once a vendor that is on the portal is asked, with what it was called */
    VendorFields(Text countryLabel, VendorService vendors, SerializableConsumer<String> asked) {
        country = new CountryField(countryLabel);
        rules = new IdentityRules()
                .company(company)
                .registration(registration)
                .vat(vat)
                .country(country)
                .name(name)
                .email(email)
                .fields();
        registration.setHelperText(say(Msg.identity_vendor_number_help()));
        ask.setVisible(false);
        ask.addClickListener(_ -> rules.attempt(() -> {
            vendors.ask(described());
            asked.accept(company.getValue());
        }));
        add(new FormLayout(company, country, registration, vat, name, email), rules.problem(), ask);
    }

    /** Keeps what is typed until it is sent. */
    void keep(String place) {
        UnsentWords.keep(company, place + "company");
        UnsentWords.keep(name, place + "name");
        UnsentWords.keep(email, place + "email");
    }

    /** Only the lead of a vendor that is registered. */
    void forKnown(String vendor, String itsCountry) {
        company.setValue(vendor);
        company.setReadOnly(true);
        country.setValue(itsCountry);
        country.setReadOnly(true);
        registration.setVisible(false);
        vat.setVisible(false);
    }

    /** Takes the step if everything is filled in; what is refused is said at its field. */
    void attempt(Runnable step) {
        ask.setVisible(false);
        if (RequiredFields.check(company, country, name, email)) {
            rules.attempt(() -> unlessOnPortal(step));
        }
    }

    private void unlessOnPortal(Runnable step) {
        try {
            step.run();
        } catch (RuleViolation violation) {
            ask.setVisible(violation.rule().equals(ON_PORTAL));
            throw violation;
        }
    }

    NewVendor described() {
        return new NewVendor(
                company.getValue(),
                country.getValue(),
                registration.getValue(),
                vat.getValue(),
                name.getValue(),
                email.getValue());
    }

    boolean isBegun() {
        return !company.isEmpty();
    }
}
