package org.gangway.identity.registration;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gangway.identity.AccountChanged;
import org.gangway.identity.CurrentUserProvider;
import org.gangway.identity.EmailAddress;
import org.gangway.identity.ForAdministrators;
import org.gangway.identity.ForEveryone;
import org.gangway.identity.PartyId;
import org.gangway.identity.PartyName;
import org.gangway.identity.PartyNotFound;
import org.gangway.identity.Person;
import org.gangway.identity.PersonName;
import org.gangway.identity.PersonNotFound;
import org.gangway.identity.Role;
import org.gangway.identity.UserId;
import org.gangway.identity.account.UserAccount;
import org.gangway.identity.account.UserAccounts;
import org.gangway.identity.party.Parties;
import org.gangway.identity.party.Party;
import org.gangway.shared.RuleViolation;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What an administrator does for the people of their party, and for the vendors it works with. */
@Service
@Transactional
public class PeopleService {

    private final UserAccounts accounts;
    private final Parties parties;
    private final Invitations invitations;
    private final CurrentUserProvider currentUserProvider;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    PeopleService(
            UserAccounts accounts,
            Parties parties,
            Invitations invitations,
            CurrentUserProvider currentUserProvider,
            ApplicationEventPublisher events,
            Clock clock) {
        this.accounts = accounts;
        this.parties = parties;
        this.invitations = invitations;
        this.currentUserProvider = currentUserProvider;
        this.events = events;
        this.clock = clock;
    }

    @ForEveryone
    @Transactional(readOnly = true)
    public List<Person> ownPeople() {
        return accounts
                .findByPartyOrderByNameValue(currentUserProvider.current().party())
                .stream()
                .map(UserAccount::person)
                .toList();
    }

    @ForAdministrators
    @Transactional(readOnly = true)
    public List<String> openInvitations() {
        return invitations
                .findByPartyAndUsedAtIsNullAndExpiresAtAfter(
                        currentUserProvider.current().party(), clock.instant())
                .stream()
                .map(invitation -> invitation.email().value())
                .sorted()
                .toList();
    }

    @ForAdministrators
    public InvitationLink invite(NewInvitation command) {
        return invite(command, party(currentUserProvider.current().party()));
    }

    /** A client's administrator registers a vendor together with its first administrator. */
    @ForAdministrators
    public InvitationLink registerVendor(String vendorName, String country, NewInvitation firstLead) {
        if (!currentUserProvider.current().isClient()) {
            throw new RuleViolation("identity.only-clients-register-vendors");
        }
        var vendor = Party.vendor(
                new PartyName(vendorName),
                country,
                currentUserProvider.current().party());
        parties.save(vendor);
        events.publishEvent(new AccountChanged(
                "identity.vendor-registered", vendor.id().value(), Map.of(), Map.of("name", vendor.name())));
        return invite(firstLead, vendor);
    }

    private InvitationLink invite(NewInvitation command, Party party) {
        var email = new EmailAddress(command.email());
        var secret = OneTimeToken.next();
        var trial = UserAccount.open(email, new PersonName(command.name()), party, command.roles());
        var invitation = invitations.save(new Invitation(
                secret.hash(),
                email,
                new PersonName(command.name()),
                party.id(),
                trial.roles(),
                currentUserProvider.current().party(),
                clock.instant()));
        events.publishEvent(new AccountChanged(
                "identity.invited",
                invitation.id(),
                Map.of(),
                Map.of("email", email.value(), "party", party.name(), "roles", inOrder(command.roles()))));
        var link = new InvitationLink(secret.value(), email.value(), invitation.expiresAt());
        events.publishEvent(new PersonInvited(
                command.name(),
                party.id(),
                party.name(),
                party.country(),
                currentUserProvider.current().name(),
                link));
        return link;
    }

    @ForAdministrators
    public void giveRoles(UserId id, Set<Role> roles) {
        var account = own(id);
        var before = account.roles();
        if (before.contains(Role.ADMINISTRATOR) && !roles.contains(Role.ADMINISTRATOR)) {
            requireAnotherAdministrator(id);
        }
        account.giveRoles(roles, currentUserProvider.current().side());
        events.publishEvent(new AccountChanged(
                "identity.roles-given", id.value(), Map.of("roles", inOrder(before)), Map.of("roles", inOrder(roles))));
    }

    @ForAdministrators
    public void deactivate(UserId id) {
        var account = own(id);
        if (account.roles().contains(Role.ADMINISTRATOR)) {
            requireAnotherAdministrator(id);
        }
        account.deactivate();
        events.publishEvent(new AccountChanged(
                "identity.deactivated", id.value(), Map.of("active", true), Map.of("active", false)));
    }

    @ForAdministrators
    public void activate(UserId id) {
        own(id).activate();
        events.publishEvent(
                new AccountChanged("identity.activated", id.value(), Map.of("active", false), Map.of("active", true)));
    }

    private void requireAnotherAdministrator(UserId but) {
        var others = accounts
                .findByPartyOrderByNameValue(currentUserProvider.current().party())
                .stream()
                .anyMatch(a -> !a.id().equals(but) && a.isActive() && a.roles().contains(Role.ADMINISTRATOR));
        if (!others) {
            throw new RuleViolation("identity.last-administrator");
        }
    }

    private UserAccount own(UserId id) {
        return accounts.findById(id)
                .filter(account ->
                        account.party().equals(currentUserProvider.current().party()))
                .orElseThrow(() -> new PersonNotFound(id));
    }

    private Party party(PartyId id) {
        return parties.findById(id).orElseThrow(() -> new PartyNotFound(id));
    }

    private static List<Role> inOrder(Set<Role> roles) {
        return roles.stream().sorted().toList();
    }
}
