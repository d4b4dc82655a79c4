package org.gangway.invoicing;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_21.CustomerPartyType;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_21.ItemType;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_21.OrderReferenceType;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_21.PaymentTermsType;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_21.PriceType;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_21.SupplierPartyType;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_21.TaxTotalType;
import oasis.names.specification.ubl.schema.xsd.commonbasiccomponents_21.BuyerReferenceType;
import oasis.names.specification.ubl.schema.xsd.commonbasiccomponents_21.DescriptionType;
import oasis.names.specification.ubl.schema.xsd.commonbasiccomponents_21.NoteType;
import oasis.names.specification.ubl.schema.xsd.commonbasiccomponents_21.ProfileIDType;
import oasis.names.specification.ubl.schema.xsd.commonbasiccomponents_21.UBLVersionIDType;
import oasis.names.specification.ubl.schema.xsd.commonbasiccomponents_21.UUIDType;
import oasis.names.specification.ubl.schema.xsd.unqualifieddatatypes_21.CodeType;
import oasis.names.specification.ubl.schema.xsd.unqualifieddatatypes_21.QuantityType;
import org.gangway.language.Msg;
import org.gangway.language.Text;
import org.gangway.shared.Money;
import org.jspecify.annotations.Nullable;

/** What credit notes and invoices have in common. */
final class UblParts {

    /** One piece, in the units of UN/ECE Recommendation 20. */
    private static final String ONE = "C62";

    private static final String DANISH_PROFILE = "urn:www.nesubl.eu:profiles:profile5:ver2.0";

    private final Note note;
    private final NoteProfile profile;
    private final Function<Text, String> say;
    private final UblParty parties;
    private final UblTax tax;

    UblParts(Note note, NoteProfile profile, Function<Text, String> say) {
        this.note = note;
        this.profile = profile;
        this.say = say;
        this.parties = new UblParty(note, profile);
        this.tax = new UblTax(note, profile);
    }

    private boolean isDanish() {
        return profile == NoteProfile.OIOUBL;
    }

    String customization() {
        return isDanish() ? "OIOUBL-2.1" : "urn:cen.eu:en16931:2017#compliant#urn:fdc:peppol.eu:2017:poacc:billing:3.0";
    }

    ProfileIDType profileId() {
        var id = new ProfileIDType(isDanish() ? DANISH_PROFILE : "urn:fdc:peppol.eu:2017:poacc:billing:01:1.0");
        if (isDanish()) {
            id.setSchemeID("urn:oioubl:id:profileid-1.2");
            id.setSchemeAgencyID("320");
        }
        return id;
    }

    NoteType remark() {
        if (note.isOfSeveralMonths()) {
            return new NoteType(say.apply(
                    note.isDraft()
                            ? Msg.invoicing_note_remark_months_draft(note.firstMonth(), note.month(), note.engagement())
                            : Msg.invoicing_note_remark_months(note.firstMonth(), note.month(), note.engagement())));
        }
        return new NoteType(say.apply(
                note.isDraft()
                        ? Msg.invoicing_note_remark_draft(note.month(), note.engagement())
                        : Msg.invoicing_note_remark(note.month(), note.engagement())));
    }

    SupplierPartyType supplier() {
        var supplier = new SupplierPartyType();
        supplier.setParty(parties.vendor());
        return supplier;
    }

    CustomerPartyType customer() {
        var customer = new CustomerPartyType();
        customer.setParty(parties.client());
        return customer;
    }

    @Nullable
    UBLVersionIDType version() {
        return isDanish() ? new UBLVersionIDType("2.1") : null;
    }

    @Nullable
    UUIDType uuid() {
        return isDanish() ? new UUIDType(note.uuid().toString()) : null;
    }

    /** The Danish form wants an order instead. */
    @Nullable
    BuyerReferenceType buyerReference() {
        return isDanish() ? null : new BuyerReferenceType(note.engagement());
    }

    /** The kind of note as a code. */
    <C extends CodeType> C typeCode(C code) {
        code.setValue(note.kind().code());
        if (isDanish()) {
            code.setListID("urn:oioubl:codelist:invoicetypecode-1.1");
            code.setListAgencyID("320");
        }
        return code;
    }

    /** The Danish form wants an order; there is none behind an agreement. */
    @Nullable
    OrderReferenceType order() {
        if (!isDanish()) {
            return null;
        }
        var order = new OrderReferenceType();
        order.setID("NA");
        return order;
    }

    PaymentTermsType terms() {
        var terms = new PaymentTermsType();
        terms.addNote(new NoteType(say.apply(Msg.invoicing_note_terms(note.kind()))));
        if (isDanish()) {
            terms.setAmount(written(note.total())).setCurrencyID(currency());
        }
        return terms;
    }

    TaxTotalType taxTotal() {
        return tax.total(note.total(), say.apply(Msg.invoicing_note_tax(note.tax())));
    }

    /** The tax of one line, which only the Danish form wants. */
    List<TaxTotalType> taxOf(NoteLine line) {
        return isDanish() ? List.of(tax.ofLine(line.amount())) : List.of();
    }

    UblTax tax() {
        return tax;
    }

    BigDecimal written(Money amount) {
        return profile.written(amount);
    }

    String currency() {
        return note.currency().getCurrencyCode();
    }

    /** A price is never negative (BR-27): what makes the total smaller is minus one piece. */
    static <Q extends QuantityType> Q pieces(NoteLine line, Q quantity) {
        quantity.setValue(line.amount().isNegative() ? BigDecimal.ONE.negate() : BigDecimal.ONE);
        quantity.setUnitCode(ONE);
        return quantity;
    }

    PriceType price(Money amount) {
        var price = new PriceType();
        price.setPriceAmount(written(amount).abs()).setCurrencyID(currency());
        return price;
    }

    ItemType item(NoteLine line) {
        var item = new ItemType();
        var words = say.apply(note.words(line));
        item.setName(line.serviceLevel().isEmpty() ? words : line.serviceLevel());
        item.addDescription(new DescriptionType(words));
        item.addClassifiedTaxCategory(tax.category());
        return item;
    }
}
