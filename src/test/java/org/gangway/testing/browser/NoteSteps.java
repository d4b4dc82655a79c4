package org.gangway.testing.browser;

import java.util.Locale;
import org.gangway.identity.party.ElectronicScheme;
import org.gangway.invoicing.NoteForm;
import org.gangway.invoicing.NoteKind;
import org.gangway.language.Msg;
import org.gangway.language.Text;

/** Both companies say who they are on invoices; the vendor gives back what is not disputed, on paper and for machines. */
final class NoteSteps {

    private final BrowserBooks browserBooks;

    NoteSteps(BrowserBooks browserBooks) {
        this.browserBooks = browserBooks;
    }

    void issueWhatIsUndisputed() {
        describe(
                browserBooks.manager,
                ElectronicScheme.DANISH_CVR,
                "12345674",
                "DK12345674",
                "Havnegade 7",
                "8000",
                "Aarhus C");
        describe(
                browserBooks.lead,
                ElectronicScheme.DUNS,
                "650123456",
                "27AAACS1234A1Z5",
                "Baner Road 12",
                "411045",
                "Pune");
        var vendor = browserBooks.vendorController;
        vendor.open(browserBooks.page(BrowserBooks.FEBRUARY));
        vendor.looks("63-credit-note-draft");
        vendor.click(Msg.invoicing_note_issue(NoteKind.CREDIT_NOTE));
        vendor.confirm();
        vendor.looks("64-credit-note");
        SettlementSteps.check(vendor, Text.of(NoteForm.PEPPOL_XML), "<?xml");
        SettlementSteps.check(vendor, Msg.common_pdf_in(Locale.of("da")), "%PDF-");
    }

    private static void describe(
            BrowserPerson administrator,
            ElectronicScheme scheme,
            String number,
            String tax,
            String street,
            String code,
            String city) {
        administrator.open("/people");
        administrator.click(Msg.identity_company_details());
        administrator.fill(Msg.identity_company_registration(), number);
        administrator.fill(Msg.identity_company_vat(), tax);
        administrator.choose(
                Msg.identity_company_scheme(), administrator.words().of(Text.of(scheme)));
        administrator.fill(Msg.identity_company_electronic_address(), number);
        administrator.fill(Msg.identity_company_street(), street);
        administrator.fill(Msg.identity_company_postal_code(), code);
        administrator.fill(Msg.identity_company_city(), city);
        administrator.looks("62-company-details");
        administrator.click(Msg.common_save());
        administrator.sees(Msg.identity_company_saved());
    }
}
