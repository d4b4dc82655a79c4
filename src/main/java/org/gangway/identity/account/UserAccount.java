package org.gangway.identity.account;

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
import jakarta.persistence.OneToOne;
import jakarta.persistence.Version;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.gangway.identity.EmailAddress;
import org.gangway.identity.PartyId;
import org.gangway.identity.PersonAccess;
import org.gangway.identity.PersonDetails;
import org.gangway.identity.PersonId;
import org.gangway.identity.PersonSummary;
import org.gangway.identity.Role;
import org.gangway.identity.Side;
import org.gangway.identity.person.Person;
import org.gangway.shared.Ordered;
import org.gangway.shared.RuleViolation;
import org.jspecify.annotations.Nullable;

/** Somebody who signs in, the party they act for, and what they may do there. */
@Entity
public class UserAccount {

    @EmbeddedId
    private PersonId id;

    @Version
    private @Nullable Integer version;

    @Embedded
    private EmailAddress email;

    /** Whose account it is: an account has the id of its person. */
    @OneToOne(optional = false)
    @JoinColumn(name = "id", insertable = false, updatable = false)
    private Person owner;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "user_role", joinColumns = @JoinColumn(name = "user_id"))
    @Column(name = "role")
    @Enumerated(EnumType.STRING)
    private Set<Role> roles = EnumSet.noneOf(Role.class);

    private @Nullable String language;

    private @Nullable String formats;

    private boolean active = true;

    private int accessStamp;

    @SuppressWarnings("NullAway.Init") // Hibernate fills the fields
    protected UserAccount() {}

    private UserAccount(Person owner, EmailAddress email) {
        this.id = owner.id();
        this.owner = owner;
        this.email = email;
    }

    /** Lets somebody in who is kept already. */
    public static UserAccount open(Person owner, EmailAddress email, Side side, Set<Role> roles) {
        var account = new UserAccount(owner, email);
        account.giveRoles(roles, side);
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
        owner.workIn(zone);
    }

    public PersonId id() {
        return id;
    }

    public String email() {
        return email.value();
    }

    public String name() {
        return owner.name();
    }

    public PartyId party() {
        return owner.party();
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
    PersonDetails details() {
        return owner.details();
    }

    public @Nullable String zone() {
        return owner.zone();
    }

    /** Whose account it is. */
    public Person owner() {
        return owner;
    }

    /** The person behind the account, as others see them. */
    public PersonSummary person() {
        return new PersonSummary(
                id(),
                name(),
                owner.email().orElse(email()),
                party(),
                roles(),
                isActive() ? PersonAccess.OPEN : PersonAccess.ENDED);
    }
}
