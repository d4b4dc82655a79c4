package org.gangway.invoicing;

import java.util.Locale;
import java.util.Objects;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_21.AddressType;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_21.ContactType;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_21.CountryType;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_21.PartyLegalEntityType;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_21.PartyNameType;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_21.PartyTaxSchemeType;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_21.PartyType;
import oasis.names.specification.ubl.schema.xsd.commonbasiccomponents_21.CompanyIDType;
import oasis.names.specification.ubl.schema.xsd.commonbasiccomponents_21.EndpointIDType;
import org.gangway.identity.party.ElectronicScheme;
import org.gangway.identity.party.InvoicingParty;

/** A party of an electronic invoice. */
final class UblParty {

    private static final String DENMARK = "DK";

    private final Note note;
    private final NoteProfile profile;
    private final UblTax tax;

    UblParty(Note note, NoteProfile profile) {
        this.note = note;
        this.profile = profile;
        this.tax = new UblTax(note, profile);
    }

    PartyType vendor() {
        var party = party(note.vendor());
        addTaxNumber(party, note.vendor(), true);
        return party;
    }

    PartyType client() {
        var party = party(note.client());
        addTaxNumber(party, note.client(), false);
        if (profile == NoteProfile.OIOUBL) {
            var contact = new ContactType(); // F-INV051: a client without one is refused
            contact.setID(note.engagement());
            party.setContact(contact);
        }
        return party;
    }

    private PartyType party(InvoicingParty from) {
        var party = new PartyType();
        party.setEndpointID(endpoint(from));
        var name = new PartyNameType();
        name.setName(from.name());
        party.addPartyName(name);
        party.setPostalAddress(address(from));
        party.addPartyLegalEntity(legalEntity(from));
        return party;
    }

    private EndpointIDType endpoint(InvoicingParty from) {
        var address = Objects.requireNonNull(from.details().electronicAddress());
        var danishNumber = address.scheme() == ElectronicScheme.DANISH_CVR;
        if (profile == NoteProfile.PEPPOL) {
            var value = danishNumber ? DENMARK + address.value() : address.value();
            var endpoint = new EndpointIDType(value);
            endpoint.setSchemeID(address.scheme().code());
            return endpoint;
        }
        var endpoint = new EndpointIDType(danishNumber ? DENMARK + address.value() : address.value());
        endpoint.setSchemeID(danishNumber ? "DK:CVR" : "GLN");
        if (!danishNumber) {
            endpoint.setSchemeAgencyID("9");
        }
        return endpoint;
    }

    private AddressType address(InvoicingParty from) {
        var details = from.details();
        var address = new AddressType();
        if (profile == NoteProfile.OIOUBL) {
            var format = address.setAddressFormatCode("StructuredLax");
            format.setListID("urn:oioubl:codelist:addressformatcode-1.1");
            format.setListAgencyID("320");
        }
        address.setStreetName(Objects.requireNonNull(details.street()));
        address.setCityName(Objects.requireNonNull(details.city()));
        if (details.postalCode() != null) {
            address.setPostalZone(details.postalCode());
        }
        var country = new CountryType();
        country.setIdentificationCode(from.country());
        address.setCountry(country);
        return address;
    }

    private PartyLegalEntityType legalEntity(InvoicingParty from) {
        var entity = new PartyLegalEntityType();
        entity.setRegistrationName(from.legalName());
        var number = Objects.requireNonNull(from.details().registrationNumber());
        var danish = from.country().equals(DENMARK);
        if (profile == NoteProfile.OIOUBL) {
            entity.setCompanyID(companyId(danish ? DENMARK + number : number, danish ? "DK:CVR" : "ZZZ"));
        } else if (danish) {
            entity.setCompanyID(companyId(number, ElectronicScheme.DANISH_CVR.code()));
        } else {
            entity.setCompanyID(number);
        }
        return entity;
    }

    private static CompanyIDType companyId(String value, String scheme) {
        var id = new CompanyIDType(value);
        id.setSchemeID(scheme);
        return id;
    }

    /** What is outside the scope of tax must not name a tax number (BR-O-02). */
    private void addTaxNumber(PartyType party, InvoicingParty from, boolean vendor) {
        var number = from.details().vatNumber();
        if (number == null || note.tax() == TaxTreatment.OUTSIDE_SCOPE) {
            return;
        }
        var prefixed = number.startsWith(from.country().toUpperCase(Locale.ROOT));
        var danish = from.country().equals(DENMARK);
        var scheme = new PartyTaxSchemeType();
        if (profile == NoteProfile.OIOUBL) {
            scheme.setCompanyID(companyId(number, danish && prefixed ? "DK:SE" : "ZZZ"));
            scheme.setTaxScheme(tax.scheme());
        } else if (prefixed || vendor) {
            // BR-CO-09: a VAT number begins with its country; another one is the vendor's local tax number
            scheme.setCompanyID(number);
            scheme.setTaxScheme(UblTax.scheme(prefixed ? "VAT" : "TAX"));
        } else {
            return;
        }
        party.addPartyTaxScheme(scheme);
    }
}
