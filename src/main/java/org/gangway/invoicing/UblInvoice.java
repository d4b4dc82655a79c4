package org.gangway.invoicing;

import com.helger.ubl21.UBL21Marshaller;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_21.InvoiceLineType;
import oasis.names.specification.ubl.schema.xsd.commonbasiccomponents_21.InvoiceTypeCodeType;
import oasis.names.specification.ubl.schema.xsd.invoice_21.InvoiceType;

/** A note as UBL 2.1 invoice. */
final class UblInvoice {

    private final Note note;
    private final UblParts parts;

    UblInvoice(Note note, UblParts parts) {
        this.note = note;
        this.parts = parts;
    }

    byte[] bytes() {
        return UblXml.bytes(UBL21Marshaller.invoice(), document());
    }

    private InvoiceType document() {
        var document = new InvoiceType();
        writeHead(document);
        document.setAccountingSupplierParty(parts.supplier());
        document.setAccountingCustomerParty(parts.customer());
        document.addPaymentTerms(parts.terms());
        document.addTaxTotal(parts.taxTotal());
        document.setLegalMonetaryTotal(parts.tax().sums(note.total()));
        for (var i = 0; i < note.lines().size(); i++) {
            document.addInvoiceLine(line(Integer.toString(i + 1), note.lines().get(i)));
        }
        return document;
    }

    private void writeHead(InvoiceType document) {
        document.setCustomizationID(parts.customization());
        document.setProfileID(parts.profileId());
        document.setID(note.reference());
        document.setIssueDate(note.day());
        document.setInvoiceTypeCode(typeCode());
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

    private InvoiceTypeCodeType typeCode() {
        var code = new InvoiceTypeCodeType(note.kind().code());
        if (parts.isDanish()) {
            code.setListID("urn:oioubl:codelist:invoicetypecode-1.1");
            code.setListAgencyID("320");
        }
        return code;
    }

    private InvoiceLineType line(String number, NoteLine from) {
        var line = new InvoiceLineType();
        line.setID(number);
        line.setInvoicedQuantity(UblParts.pieces(from)).setUnitCode(UblParts.ONE);
        line.setLineExtensionAmount(parts.written(from.amount())).setCurrencyID(parts.currency());
        if (parts.isDanish()) {
            line.addTaxTotal(parts.tax().ofLine(from.amount()));
        }
        line.setItem(parts.item(from));
        line.setPrice(parts.price(from.amount()));
        return line;
    }
}
