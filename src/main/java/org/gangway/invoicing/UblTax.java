package org.gangway.invoicing;

import java.math.BigDecimal;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_21.MonetaryTotalType;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_21.TaxCategoryType;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_21.TaxSchemeType;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_21.TaxSubtotalType;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_21.TaxTotalType;
import oasis.names.specification.ubl.schema.xsd.commonbasiccomponents_21.TaxExemptionReasonType;
import org.gangway.shared.Money;

/** The tax of an electronic invoice, which is always nothing, and why it is nothing. */
final class UblTax {

    private static final String AGENCY = "320";

    private final Note note;
    private final NoteProfile profile;

    UblTax(Note note, NoteProfile profile) {
        this.note = note;
        this.profile = profile;
    }

    TaxTotalType total(Money taxable, String exemptionReason) {
        var category = category();
        category.setTaxExemptionReasonCode(note.tax().exemption());
        category.addTaxExemptionReason(new TaxExemptionReasonType(exemptionReason));
        return total(taxable, category);
    }

    /** Of one line: the Danish form wants it there too. */
    TaxTotalType ofLine(Money taxable) {
        return total(taxable, category());
    }

    private TaxTotalType total(Money taxable, TaxCategoryType category) {
        var currency = taxable.currency().getCurrencyCode();
        var nothing = profile.written(Money.zero(taxable.currency()));
        var subtotal = new TaxSubtotalType();
        subtotal.setTaxableAmount(profile.written(taxable)).setCurrencyID(currency);
        subtotal.setTaxAmount(nothing).setCurrencyID(currency);
        subtotal.setTaxCategory(category);
        var total = new TaxTotalType();
        total.setTaxAmount(nothing).setCurrencyID(currency);
        total.addTaxSubtotal(subtotal);
        return total;
    }

    /** The Danish form calls "tax exclusive" what EN 16931 calls the amount of tax. */
    MonetaryTotalType sums(Money total) {
        var currency = total.currency().getCurrencyCode();
        var exclusive = profile == NoteProfile.OIOUBL ? Money.zero(total.currency()) : total;
        var sums = new MonetaryTotalType();
        sums.setLineExtensionAmount(profile.written(total)).setCurrencyID(currency);
        sums.setTaxExclusiveAmount(profile.written(exclusive)).setCurrencyID(currency);
        sums.setTaxInclusiveAmount(profile.written(total)).setCurrencyID(currency);
        sums.setPayableAmount(profile.written(total)).setCurrencyID(currency);
        return sums;
    }

    /** What is outside the scope has no rate, not even zero (BR-O-05). */
    TaxCategoryType category() {
        var category = new TaxCategoryType();
        if (profile == NoteProfile.OIOUBL) {
            var id = category.setID(note.tax().danishCategory());
            id.setSchemeID("urn:oioubl:id:taxcategoryid-1.1");
            id.setSchemeAgencyID(AGENCY);
        } else {
            category.setID(note.tax().category());
        }
        if (profile == NoteProfile.OIOUBL || note.tax() != TaxTreatment.OUTSIDE_SCOPE) {
            category.setPercent(BigDecimal.ZERO);
        }
        category.setTaxScheme(scheme());
        return category;
    }

    TaxSchemeType scheme() {
        if (profile == NoteProfile.PEPPOL) {
            return scheme("VAT");
        }
        var scheme = new TaxSchemeType();
        var id = scheme.setID("63");
        id.setSchemeID("urn:oioubl:id:taxschemeid-1.5");
        id.setSchemeAgencyID(AGENCY);
        scheme.setName("Moms");
        return scheme;
    }

    static TaxSchemeType scheme(String id) {
        var scheme = new TaxSchemeType();
        scheme.setID(id);
        return scheme;
    }
}
