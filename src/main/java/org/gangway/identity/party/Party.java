package org.gangway.identity.party;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Version;
import org.gangway.identity.PartyId;
import org.gangway.identity.PartyName;
import org.gangway.identity.Side;
import org.jspecify.annotations.Nullable;

/** A company that takes part: the client who buys a service, or a vendor who delivers it. */
@Entity
public class Party {

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
    @AttributeOverride(name = "value", column = @Column(name = "registered_by"))
    private @Nullable PartyId registeredBy;

    @SuppressWarnings("NullAway.Init") // Hibernate fills the fields
    protected Party() {}

    private Party(PartyId id, PartyName name, Side side, String country, @Nullable PartyId registeredBy) {
        this.registeredBy = registeredBy;
        this.id = id;
        this.name = name;
        this.side = side;
        this.country = country;
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

    void invoiceAs(InvoicingDetails details) {
        invoicing = details.in(country);
    }

    InvoicingDetails invoicing() {
        return invoicing == null ? InvoicingDetails.NONE : invoicing;
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
