package org.gangway.identity.party;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Version;
import java.util.List;
import java.util.Locale;
import org.gangway.identity.PartyId;
import org.gangway.identity.PartyName;
import org.gangway.identity.Side;
import org.gangway.shared.RuleViolation;
import org.jspecify.annotations.Nullable;

/** A company that takes part: the client who buys a service, or a vendor who delivers it. */
@Entity
public class Party {

    private static final List<String> COUNTRIES = List.of(Locale.getISOCountries());

    @EmbeddedId
    private PartyId id;

    @Version
    private @Nullable Integer version;

    @Embedded
    private PartyName name;

    @Enumerated(EnumType.STRING)
    private Side side;

    private String country;

    @Embedded
    private @Nullable InvoicingDetails invoicing;

    @Embedded
    private SessionRules sessionRules = SessionRules.USUAL;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "registered_by"))
    private @Nullable PartyId registeredBy;

    @SuppressWarnings("NullAway.Init") // Hibernate fills the fields
    protected Party() {}

    private Party(PartyId id, PartyName name, Side side, String country, @Nullable PartyId registeredBy) {
        this.registeredBy = registeredBy;
        this.id = id;
        this.name = name;
        this.side = side;
        this.country = known(country);
    }

    private static String known(@Nullable String country) {
        if (country == null || !COUNTRIES.contains(country)) {
            throw new RuleViolation("identity.country-unknown");
        }
        return country;
    }

    public static Party client(PartyName name, String country) {
        return new Party(PartyId.next(), name, Side.CLIENT, country, null);
    }

    /** A vendor that the client works with and may see. */
    public static Party vendor(PartyName name, String country, PartyId client) {
        return new Party(PartyId.next(), name, Side.VENDOR, country, client);
    }

    /** The client that works with this vendor and may see it. */
    void registeredBy(PartyId client) {
        registeredBy = client;
    }

    @Nullable
    PartyId registeredBy() {
        return registeredBy;
    }

    public boolean wasRegisteredBy(PartyId client) {
        return client.equals(registeredBy);
    }

    /** Whether somebody who reads both names would take them for the same company. */
    public boolean isLike(Party other) {
        return country.equals(other.country) && name.isLike(other.name);
    }

    void invoiceAs(InvoicingDetails details) {
        invoicing = details.in(country);
    }

    InvoicingDetails invoicing() {
        return invoicing == null ? InvoicingDetails.NONE : invoicing;
    }

    void logOutBy(SessionRules rules) {
        sessionRules = rules;
    }

    public SessionRules sessionRules() {
        return sessionRules;
    }

    public PartyId id() {
        return id;
    }

    public String name() {
        return name.value();
    }

    public Side side() {
        return side;
    }

    /** ISO 3166 code of the country it is registered in. */
    public String country() {
        return country;
    }
}
