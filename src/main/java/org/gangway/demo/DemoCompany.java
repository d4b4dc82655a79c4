package org.gangway.demo;

import org.gangway.identity.party.ElectronicAddress;
import org.gangway.identity.party.ElectronicScheme;
import org.gangway.identity.party.InvoicingDetails;

/** What the invented companies of the story write on their invoices; no number of them is anybody's. */
final class DemoCompany {

    static final InvoicingDetails TANGBJERG = new InvoicingDetails(
            null,
            "31415927",
            "DK31415927",
            new ElectronicAddress(ElectronicScheme.DANISH_CVR, "31415927"),
            "Kystvejen 400",
            "Aarhus C",
            "8000");

    static final InvoicingDetails SAHYADRI = new InvoicingDetails(
            "Sahyadri Ledgerworks Private Limited",
            "U72900MH2011PTC000000",
            "27AAAAA0000A1Z5",
            new ElectronicAddress(ElectronicScheme.DUNS, "000000017"),
            "900 Baner Road",
            "Pune",
            "411045");

    static final InvoicingDetails NERIJA = new InvoicingDetails(
            null,
            "100000009",
            "LT100000009017",
            new ElectronicAddress(ElectronicScheme.DUNS, "000000025"),
            "Pilies gatvė 900",
            "Vilnius",
            "01123");

    private DemoCompany() {}
}
