package org.gangway.invoicing;

import com.helger.ubl21.UBL21Marshaller;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_21.CreditNoteLineType;
import oasis.names.specification.ubl.schema.xsd.commonbasiccomponents_21.CreditNoteTypeCodeType;
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
        writeHead(document);
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

    private void writeHead(CreditNoteType document) {
        document.setCustomizationID(parts.customization());
        document.setProfileID(parts.profileId());
        document.setID(note.reference());
        document.setIssueDate(note.day());
        document.setCreditNoteTypeCode(typeCode());
        document.addNote(parts.remark());
        document.setDocumentCurrencyCode(parts.currency());
        if (parts.isDanish()) {
            document.setUBLVersionID("2.1");
            document.setUUID(note.uuid().toString());
            document.setOrderReference(parts.order());
        } else {
            document.setBuyerReference(note.engagement());
        }
    }

    private CreditNoteTypeCodeType typeCode() {
        var code = new CreditNoteTypeCodeType(note.kind().code());
        if (parts.isDanish()) {
            code.setListID("urn:oioubl:codelist:invoicetypecode-1.1");
            code.setListAgencyID("320");
        }
        return code;
    }

    private CreditNoteLineType line(String number, NoteLine from) {
        var line = new CreditNoteLineType();
        line.setID(number);
        line.setCreditedQuantity(UblParts.pieces(from)).setUnitCode(UblParts.ONE);
        line.setLineExtensionAmount(parts.written(from.amount())).setCurrencyID(parts.currency());
        if (parts.isDanish()) {
            line.addTaxTotal(parts.tax().ofLine(from.amount()));
        }
        line.setItem(parts.item(from));
        line.setPrice(parts.price(from.amount()));
        return line;
    }
}
