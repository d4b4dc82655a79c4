package org.gangway.identity.registration;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gangway.identity.AccountChanged;
import org.gangway.identity.CurrentUserProvider;
import org.gangway.identity.ForAdministrators;
import org.gangway.identity.ForEveryone;
import org.gangway.identity.PartyId;
import org.gangway.identity.PartyNotFound;
import org.gangway.identity.PersonId;
import org.gangway.identity.PersonNotFound;
import org.gangway.identity.PersonSummary;
import org.gangway.identity.Role;
import org.gangway.identity.account.PartyDirectory;
import org.gangway.identity.account.UserAccount;
import org.gangway.identity.account.UserAccounts;
import org.gangway.identity.party.Parties;
import org.gangway.identity.party.Party;
import org.gangway.shared.RuleViolation;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What an administrator does for the people of their party. */
@Service
@Transactional
public class PeopleService {

    private final UserAccounts accounts;
    private final PartyDirectory directory;
    private final Parties parties;
    private final InvitationIssue issue;
    private final CurrentUserProvider currentUserProvider;
    private final ApplicationEventPublisher events;

    PeopleService(
            UserAccounts accounts,
            PartyDirectory directory,
            Parties parties,
            InvitationIssue issue,
            CurrentUserProvider currentUserProvider,
            ApplicationEventPublisher events) {
        this.accounts = accounts;
        this.directory = directory;
        this.parties = parties;
        this.issue = issue;
        this.currentUserProvider = currentUserProvider;
        this.events = events;
    }

    @ForEveryone
    @Transactional(readOnly = true)
    public List<PersonSummary> ownPeople() {
        return directory.people(currentUserProvider.current().party());
    }

    @ForAdministrators
    public InvitationLink invite(NewInvitation command) {
        return issue.issue(command, party(currentUserProvider.current().party()));
    }

    /** Lets somebody log in whom the company knows already. */
    @ForAdministrators
    public InvitationLink invite(PersonId known, NewInvitation command) {
        var own = currentUserProvider.current().party();
        if (!directory.person(known).party().equals(own)) {
            throw new PersonNotFound(known);
        }
        return issue.issue(command, party(own), known);
    }

    @ForAdministrators
    public void giveRoles(PersonId id, Set<Role> roles) {
        var account = own(id);
        var before = account.roles();
        if (before.contains(Role.ADMINISTRATOR) && !roles.contains(Role.ADMINISTRATOR)) {
            requireAnotherAdministrator(id);
        }
        account.giveRoles(roles, currentUserProvider.current().side());
        if (!account.roles().equals(before)) {
            account.endSessions();
        }
        events.publishEvent(new AccountChanged(
                "identity.roles-given", id.value(), Map.of("roles", inOrder(before)), Map.of("roles", inOrder(roles))));
    }

    @ForAdministrators
    public void deactivate(PersonId id) {
        var account = own(id);
        if (account.roles().contains(Role.ADMINISTRATOR)) {
            requireAnotherAdministrator(id);
        }
        account.deactivate();
        events.publishEvent(new AccountChanged(
                "identity.deactivated", id.value(), Map.of("active", true), Map.of("active", false)));
    }

    @ForAdministrators
    public void activate(PersonId id) {
        own(id).activate();
        events.publishEvent(
                new AccountChanged("identity.activated", id.value(), Map.of("active", false), Map.of("active", true)));
    }

    private void requireAnotherAdministrator(PersonId but) {
        var others = accounts.findByParty(currentUserProvider.current().party()).stream()
                .anyMatch(a -> !a.id().equals(but) && a.isActive() && a.roles().contains(Role.ADMINISTRATOR));
        if (!others) {
            throw new RuleViolation("identity.last-administrator");
        }
    }

    private UserAccount own(PersonId id) {
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
