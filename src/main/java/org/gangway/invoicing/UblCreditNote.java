package org.gangway.invoicing;

import com.helger.ubl21.UBL21Marshaller;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_21.CreditNoteLineType;
import oasis.names.specification.ubl.schema.xsd.commonbasiccomponents_21.CreditNoteTypeCodeType;
import oasis.names.specification.ubl.schema.xsd.commonbasiccomponents_21.CreditedQuantityType;
import oasis.names.specification.ubl.schema.xsd.creditnote_21.CreditNoteType;

/** A note as UBL 2.1 credit note. */
final class UblCreditNote {

    private final Note note;
    private final UblParts parts;

    UblCreditNote(Note note, UblParts parts) {
        this.note = note;
        this.parts = parts;
    }

    byte[] bytes() {
        return UblXml.bytes(UBL21Marshaller.creditNote(), document());
    }

    private CreditNoteType document() {
        var document = new CreditNoteType();
        document.setCustomizationID(parts.customization());
        document.setProfileID(parts.profileId());
        document.setID(note.reference());
        document.setIssueDate(note.day());
        document.setCreditNoteTypeCode(parts.typeCode(new CreditNoteTypeCodeType()));
        document.addNote(parts.remark());
        document.setDocumentCurrencyCode(parts.currency());
        document.setUBLVersionID(parts.version());
        document.setUUID(parts.uuid());
        document.setOrderReference(parts.order());
        document.setBuyerReference(parts.buyerReference());
        document.setAccountingSupplierParty(parts.supplier());
        document.setAccountingCustomerParty(parts.customer());
        document.addPaymentTerms(parts.terms());
        document.addTaxTotal(parts.taxTotal());
        document.setLegalMonetaryTotal(parts.tax().sums(note.total()));
        for (var i = 0; i < note.lines().size(); i++) {
            document.addCreditNoteLine(
                    line(Integer.toString(i + 1), note.lines().get(i)));
        }
        return document;
    }

    private CreditNoteLineType line(String number, NoteLine from) {
        var line = new CreditNoteLineType();
        line.setID(number);
        line.setCreditedQuantity(UblParts.pieces(from, new CreditedQuantityType()));
        line.setLineExtensionAmount(parts.written(from.amount())).setCurrencyID(parts.currency());
        line.setTaxTotal(parts.taxOf(from));
        line.setItem(parts.item(from));
        line.setPrice(parts.price(from.amount()));
        return line;
    }
}
