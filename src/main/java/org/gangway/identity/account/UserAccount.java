package org.gangway.identity.account;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Version;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.gangway.identity.EmailAddress;
import org.gangway.identity.PartyId;
import org.gangway.identity.Person;
import org.gangway.identity.PersonName;
import org.gangway.identity.Role;
import org.gangway.identity.Side;
import org.gangway.identity.UserId;
import org.gangway.identity.party.Party;
import org.gangway.shared.Ordered;
import org.gangway.shared.RuleViolation;
import org.jspecify.annotations.Nullable;

/** Somebody who signs in, the party they act for, and what they may do there. */
@Entity
public class UserAccount {

    @EmbeddedId
    private UserId id;

    @Version
    private @Nullable Integer version;

    @Embedded
    private EmailAddress email;

    @Embedded
    private PersonName name;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "party_id"))
    private PartyId party;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "user_role", joinColumns = @JoinColumn(name = "user_id"))
    @Column(name = "role")
    @Enumerated(EnumType.STRING)
    private Set<Role> roles = EnumSet.noneOf(Role.class);

    private @Nullable String language;

    private @Nullable String formats;

    private @Nullable String zone;

    private boolean active = true;

    private int accessStamp;

    @SuppressWarnings("NullAway.Init") // Hibernate fills the fields
    protected UserAccount() {}

    private UserAccount(UserId id, EmailAddress email, PersonName name, PartyId party) {
        this.id = id;
        this.email = email;
        this.name = name;
        this.party = party;
    }

    public static UserAccount open(EmailAddress email, PersonName name, Party party, Set<Role> roles) {
        var account = new UserAccount(UserId.next(), email, name, party.id());
        account.giveRoles(roles, party.side());
        return account;
    }

    public void giveRoles(Set<Role> given, Side side) {
        if (given.isEmpty()) {
            throw new RuleViolation("identity.no-role");
        }
        for (var role : given) {
            if (!role.fits(side)) {
                throw new RuleViolation("identity.role-of-other-side", Map.of("role", role));
            }
        }
        roles.clear();
        roles.addAll(given);
    }

    public void deactivate() {
        active = false;
        endSessions();
    }

    /** Whoever is logged in as this person has to log in again. */
    public void endSessions() {
        accessStamp++;
    }

    int accessStamp() {
        return accessStamp;
    }

    public void activate() {
        active = true;
    }

    void prefer(String language, String formats, String zone) {
        this.language = language;
        this.formats = formats;
        this.zone = zone;
    }

    public UserId id() {
        return id;
    }

    public String email() {
        return email.value();
    }

    public String name() {
        return name.value();
    }

    public PartyId party() {
        return party;
    }

    public Set<Role> roles() {
        return Ordered.copyOf(roles);
    }

    public boolean isActive() {
        return active;
    }

    /** Language tag of the screens, or null while nothing was chosen. */
    public @Nullable String language() {
        return language;
    }

    /** Language tag whose way of writing dates and numbers is used, or null for that of the language. */
    public @Nullable String formats() {
        return formats;
    }

    /** Zone id in which clocks are shown, or null for the browser's. */
    public @Nullable String zone() {
        return zone;
    }

    /** The person behind the account, as others see them. */
    public Person person() {
        return new Person(id(), name(), email(), party(), roles(), isActive());
    }
}
