package org.gangway.identity.registration;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.gangway.identity.EmailAddress;
import org.gangway.identity.PartyId;
import org.gangway.identity.PersonId;
import org.gangway.identity.PersonName;
import org.gangway.identity.Role;
import org.gangway.identity.account.UserAccount;
import org.gangway.shared.Ordered;
import org.gangway.shared.RuleViolation;
import org.jspecify.annotations.Nullable;

/** A one-time link that lets somebody in; only the hash of its secret is kept. */
@Entity
class Invitation {

    static final Duration VALID_FOR = Duration.ofDays(7);

    @Id
    private UUID id;

    @Version
    private @Nullable Integer version;

    @SuppressWarnings("UnusedVariable") // queries read it
    private String tokenHash;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "email", updatable = false))
    private EmailAddress email;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "full_name", updatable = false))
    private PersonName name;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "party_id", updatable = false))
    private PartyId party;

    /** Who is known already; null for somebody new. */
    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "person_id", updatable = false))
    private @Nullable PersonId person;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "invitation_role", joinColumns = @JoinColumn(name = "invitation_id"))
    @Column(name = "role")
    @Enumerated(EnumType.STRING)
    private Set<Role> roles = EnumSet.noneOf(Role.class);

    private Instant expiresAt;

    private @Nullable Instant usedAt;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "invited_by", updatable = false))
    private PartyId invitedBy;

    private @Nullable Instant withdrawnAt;

    @SuppressWarnings("NullAway.Init") // Hibernate fills the fields
    protected Invitation() {}

    Invitation(UserAccount account, @Nullable PersonId known, PartyId invitedBy, String tokenHash, Instant now) {
        this.id = UUID.randomUUID();
        this.tokenHash = tokenHash;
        this.email = new EmailAddress(account.email());
        this.name = new PersonName(account.name());
        this.party = account.party();
        this.person = known;
        this.invitedBy = invitedBy;
        this.roles.addAll(account.roles());
        this.expiresAt = now.plus(VALID_FOR);
    }

    void use(Instant now) {
        if (!isOpen(now)) {
            throw new RuleViolation("identity.invitation-void");
        }
        usedAt = now;
    }

    /** Whether somebody may still come in by it, perhaps with another link. */
    boolean isPending() {
        return usedAt == null && withdrawnAt == null;
    }

    /** Gets another link for as long as a new invitation; the one before opens nothing any more. */
    void renew(String newTokenHash, Instant now) {
        requirePending();
        tokenHash = newTokenHash;
        expiresAt = now.plus(VALID_FOR);
    }

    void withdraw(Instant now) {
        requirePending();
        withdrawnAt = now;
    }

    private void requirePending() {
        if (!isPending()) {
            throw new RuleViolation("identity.invitation-closed");
        }
    }

    boolean isOpen(Instant now) {
        return isPending() && !now.isAfter(expiresAt);
    }

    UUID id() {
        return id;
    }

    EmailAddress email() {
        return email;
    }

    PersonName name() {
        return name;
    }

    PartyId party() {
        return party;
    }

    PartyId invitedBy() {
        return invitedBy;
    }

    Optional<PersonId> person() {
        return Optional.ofNullable(person);
    }

    Set<Role> roles() {
        return Ordered.copyOf(roles);
    }

    Instant expiresAt() {
        return expiresAt;
    }
}
