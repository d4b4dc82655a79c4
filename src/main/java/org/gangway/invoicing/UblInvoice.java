package org.gangway.invoicing;

import com.helger.ubl21.UBL21Marshaller;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_21.InvoiceLineType;
import oasis.names.specification.ubl.schema.xsd.commonbasiccomponents_21.InvoiceTypeCodeType;
import oasis.names.specification.ubl.schema.xsd.commonbasiccomponents_21.InvoicedQuantityType;
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
        document.setCustomizationID(parts.customization());
        document.setProfileID(parts.profileId());
        document.setID(note.reference());
        document.setIssueDate(note.day());
        document.setInvoiceTypeCode(parts.typeCode(new InvoiceTypeCodeType()));
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
            document.addInvoiceLine(line(Integer.toString(i + 1), note.lines().get(i)));
        }
        return document;
    }

    private InvoiceLineType line(String number, NoteLine from) {
        var line = new InvoiceLineType();
        line.setID(number);
        line.setInvoicedQuantity(UblParts.pieces(from, new InvoicedQuantityType()));
        line.setLineExtensionAmount(parts.written(from.amount())).setCurrencyID(parts.currency());
        line.setTaxTotal(parts.taxOf(from));
        line.setItem(parts.item(from));
        line.setPrice(parts.price(from.amount()));
        return line;
    }
}
