package org.gangway.identity.ui;

import static org.gangway.uikit.ScreenTexts.say;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.Currency;
import org.gangway.identity.party.CompanyDetails;
import org.gangway.identity.party.CompanyProfile;
import org.gangway.identity.party.CompanyService;
import org.gangway.language.Msg;
import org.gangway.uikit.CountryField;
import org.gangway.uikit.InputDialog;
import org.gangway.uikit.Notices;
import org.gangway.uikit.RuleFields;
import org.jspecify.annotations.Nullable;

/** Asks what those who work with the own company read of it. */
class CompanyProfileDialog extends InputDialog {

    private final TextField registration = new TextField(say(Msg.identity_company_registration()));
    private final TextField vat = new TextField(say(Msg.identity_company_vat()));
    private final TextField lei = new TextField(say(Msg.identity_company_lei()));
    private final TextField duns = new TextField(say(Msg.identity_company_duns()));
    private final TextArea address = new TextArea(say(Msg.identity_company_address()));
    private final CountryField country = new CountryField(Msg.identity_company_address_country());
    private final ComboBox<String> currency = new ComboBox<>(say(Msg.identity_company_currency()));

    CompanyProfileDialog(CompanyService companies, SerializableRunnable done) {
        setHeaderTitle(say(Msg.identity_company_profile()));
        setWidth("min(44rem, 96vw)");
        address.setHelperText(say(Msg.identity_company_address_help()));
        currency.setItems(Currency.getAvailableCurrencies().stream()
                .map(Currency::getCurrencyCode)
                .sorted()
                .toList());
        var refusals = new RuleFields()
                .at(registration, "identity.cvr-form")
                .at(lei, "identity.lei-form")
                .at(duns, "identity.duns-form")
                .at(address, "identity.address-length")
                .at(country, "identity.address-country-unknown")
                .at(currency, "identity.currency-unknown");
        show(companies.own().details());
        add(
                new Paragraph(say(Msg.identity_company_profile_why())),
                new FormLayout(registration, vat, lei, duns, address, country, currency),
                refusals.problem());
        var save = new Button(say(Msg.common_save()), _ -> {
            if (refusals.attempt(() -> companies.describe(value()))) {
                close();
                Notices.success(Msg.identity_company_saved());
                done.run();
            }
        });
        save.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(say(Msg.common_cancel()), _ -> close()), save);
    }

    private void show(CompanyDetails details) {
        var profile = details.profile();
        fill(registration, details.registrationNumber());
        fill(vat, details.vatNumber());
        fill(lei, profile.lei());
        fill(duns, profile.duns());
        address.setValue(profile.addressLines() == null ? "" : profile.addressLines());
        country.setValue(profile.addressCountry());
        currency.setValue(profile.currency());
    }

    private static void fill(TextField field, @Nullable String value) {
        field.setValue(value == null ? "" : value);
    }

    private CompanyDetails value() {
        return new CompanyDetails(
                registration.getValue(),
                vat.getValue(),
                new CompanyProfile(
                        lei.getValue(), duns.getValue(), address.getValue(), country.getValue(), currency.getValue()));
    }
}
