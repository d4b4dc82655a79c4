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
    @Column(updatable = false)
    private Side side;

    private String country;

    @Embedded
    private @Nullable InvoicingDetails invoicing;

    @Embedded
    private SessionRules sessionRules = SessionRules.USUAL;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "registered_by", updatable = false))
    @SuppressWarnings("UnusedVariable") // policies of the database read it
    private @Nullable PartyId registeredBy;

    @Embedded
    private @Nullable CompanyProfile profile;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "merged_into"))
    @SuppressWarnings("UnusedVariable") // the database keeps it for whoever asks what became of the party
    private @Nullable PartyId mergedInto;

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

    /**
     * Whether both are the same company: by a number in a register, or by a name that somebody who reads both would take for
     * the same where no numbers tell them apart.
     */
    public boolean isLike(Party other) {
        var own = details();
        var others = other.details();
        if (isSame(own.vatNumber(), others.vatNumber())) {
            return true;
        }
        if (!country.equals(other.country)) {
            return false;
        }
        return (own.registrationNumber() != null && others.registrationNumber() != null)
                ? isSame(own.registrationNumber(), others.registrationNumber())
                : name.isLike(other.name);
    }

    /** Whether a register has both under the same number. */
    public boolean hasNumberOf(Party other) {
        var own = details();
        var others = other.details();
        return isSame(own.vatNumber(), others.vatNumber())
                || (country.equals(other.country) && isSame(own.registrationNumber(), others.registrationNumber()));
    }

    private static boolean isSame(@Nullable String one, @Nullable String other) {
        return one != null && one.equals(other);
    }

    /** Replaces all that the company says of itself. */
    public void describe(CompanyDetails details) {
        var known = invoicing();
        invoiceAs(new InvoicingDetails(
                known.legalName(),
                details.registrationNumber(),
                details.vatNumber(),
                known.electronicAddress(),
                known.street(),
                known.city(),
                known.postalCode()));
        profile = details.profile();
    }

    public CompanyDetails details() {
        var known = invoicing();
        return new CompanyDetails(
                known.registrationNumber(), known.vatNumber(), profile == null ? CompanyProfile.NONE : profile);
    }

    void rename(PartyName to) {
        name = to;
    }

    /** It was a duplicate of that party, and is nobody's partner any more. */
    public void mergeInto(PartyId other) {
        mergedInto = other;
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
