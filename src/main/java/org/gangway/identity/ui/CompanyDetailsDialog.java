package org.gangway.identity.ui;

import static org.gangway.uikit.ScreenTexts.say;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import org.gangway.identity.party.ElectronicAddress;
import org.gangway.identity.party.ElectronicScheme;
import org.gangway.identity.party.InvoicingDetails;
import org.gangway.identity.party.InvoicingParty;
import org.gangway.identity.party.InvoicingService;
import org.gangway.language.Msg;
import org.gangway.language.Text;
import org.gangway.uikit.InputDialog;
import org.gangway.uikit.Notices;
import org.gangway.uikit.RequiredFields;
import org.jspecify.annotations.Nullable;

/** What invoices say of the own party. */
class CompanyDetailsDialog extends InputDialog {

    private final TextField legalName = new TextField(say(Msg.identity_company_legal_name()));
    private final TextField registration = new TextField(say(Msg.identity_company_registration()));
    private final TextField vat = new TextField(say(Msg.identity_company_vat()));
    private final Select<ElectronicScheme> scheme = new Select<>();
    private final TextField address = new TextField(say(Msg.identity_company_electronic_address()));
    private final TextField street = new TextField(say(Msg.identity_company_street()));
    private final TextField postalCode = new TextField(say(Msg.identity_company_postal_code()));
    private final TextField city = new TextField(say(Msg.identity_company_city()));

    CompanyDetailsDialog(InvoicingService invoicing) {
        setHeaderTitle(say(Msg.identity_company_details()));
        refusedAt(registration, "identity.cvr-form");
        refusedAt(address, "identity.electronic-address-form");
        setWidth("min(44rem, 96vw)");
        scheme.setLabel(say(Msg.identity_company_scheme()));
        scheme.setItems(ElectronicScheme.values());
        scheme.setEmptySelectionAllowed(true);
        scheme.setItemLabelGenerator(CompanyDetailsDialog::label);
        show(invoicing.own());
        add(
                new Paragraph(say(Msg.identity_company_why())),
                new FormLayout(legalName, registration, vat, scheme, address, street, postalCode, city));
        var save = new Button(say(Msg.common_save()), _ -> save(invoicing));
        save.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(say(Msg.common_cancel()), _ -> close()), save);
    }

    private static String label(@Nullable ElectronicScheme value) {
        return value == null ? "" : say(Text.of(value));
    }

    private void show(InvoicingParty party) {
        var details = party.details();
        legalName.setPlaceholder(party.name());
        fill(legalName, details.legalName());
        fill(registration, details.registrationNumber());
        fill(vat, details.vatNumber());
        var where = details.electronicAddress();
        if (where != null) {
            scheme.setValue(where.scheme());
            address.setValue(where.value());
        }
        fill(street, details.street());
        fill(postalCode, details.postalCode());
        fill(city, details.city());
    }

    private static void fill(TextField field, @Nullable String value) {
        field.setValue(value == null ? "" : value);
    }

    private void save(InvoicingService invoicing) {
        var half = scheme.isEmpty() != address.isEmpty();
        if (half && !RequiredFields.check(scheme, address)) {
            return;
        }
        invoicing.describe(new InvoicingDetails(
                legalName.getValue(),
                registration.getValue(),
                vat.getValue(),
                scheme.isEmpty() ? null : new ElectronicAddress(scheme.getValue(), address.getValue()),
                street.getValue(),
                city.getValue(),
                postalCode.getValue()));
        Notices.success(Msg.identity_company_saved());
        close();
    }
}
