package org.gangway.identity.partnership;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.gangway.identity.PartyId;
import org.gangway.identity.party.Party;
import org.gangway.shared.RuleViolation;
import org.jspecify.annotations.Nullable;

/** That a vendor works for a client, or was asked whether it does. */
@Entity
public class Partnership {

    @Id
    private UUID id;

    @Version
    private @Nullable Integer version;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "client_id", updatable = false))
    private PartyId client;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "vendor_id", updatable = false))
    private PartyId vendor;

    @Enumerated(EnumType.STRING)
    private PartnershipState state;

    @Column(updatable = false)
    private String askedName;

    @Column(updatable = false)
    private String askedCountry;

    @Column(updatable = false)
    @SuppressWarnings("UnusedVariable") // for whoever asks the database
    private Instant askedAt;

    @SuppressWarnings("UnusedVariable")
    private @Nullable Instant answeredAt;

    @SuppressWarnings("NullAway.Init") // Hibernate fills the fields
    protected Partnership() {}

    private Partnership(PartyId client, PartyId vendor, PartnershipState state, Party asWritten, Instant now) {
        this.id = UUID.randomUUID();
        this.client = client;
        this.vendor = vendor;
        this.state = state;
        this.askedName = asWritten.name();
        this.askedCountry = asWritten.country();
        this.askedAt = now;
    }

    /** With a vendor that the client registers itself. */
    public static Partnership registered(PartyId client, Party vendor, Instant now) {
        return new Partnership(client, vendor.id(), PartnershipState.AGREED, vendor, now);
    }

    /**
     * With a vendor that is on the portal already and has to say whether it works for the client.
     *
     * @param asWritten what the client wrote of it
     */
    public static Partnership proposed(PartyId client, PartyId vendor, Party asWritten, Instant now) {
        return new Partnership(client, vendor, PartnershipState.PROPOSED, asWritten, now);
    }

    /** A vendor may change its mind after it declined. */
    void agree(Instant now) {
        answer(PartnershipState.AGREED, now, state != PartnershipState.AGREED);
    }

    void decline(Instant now) {
        answer(PartnershipState.DECLINED, now, state == PartnershipState.PROPOSED);
    }

    private void answer(PartnershipState answer, Instant now, boolean open) {
        if (!open) {
            throw new RuleViolation("identity.partnership-answered", Map.of("name", askedName));
        }
        state = answer;
        answeredAt = now;
    }

    UUID id() {
        return id;
    }

    public PartyId client() {
        return client;
    }

    public PartyId vendor() {
        return vendor;
    }

    public PartnershipState state() {
        return state;
    }

    public boolean isAgreed() {
        return state == PartnershipState.AGREED;
    }

    /** What the client called the vendor when it registered or asked it. */
    public String askedName() {
        return askedName;
    }

    /** ISO 3166 code. */
    public String askedCountry() {
        return askedCountry;
    }
}
