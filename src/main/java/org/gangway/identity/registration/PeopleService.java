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
import org.gangway.identity.Person;
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

/** What an administrator does for the people of their party. */
@Service
@Transactional
public class PeopleService {

    private final UserAccounts accounts;
    private final Parties parties;
    private final InvitationIssue issue;
    private final CurrentUserProvider currentUserProvider;
    private final ApplicationEventPublisher events;

    PeopleService(
            UserAccounts accounts,
            Parties parties,
            InvitationIssue issue,
            CurrentUserProvider currentUserProvider,
            ApplicationEventPublisher events) {
        this.accounts = accounts;
        this.parties = parties;
        this.issue = issue;
        this.currentUserProvider = currentUserProvider;
        this.events = events;
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
    public InvitationLink invite(NewInvitation command) {
        return issue.issue(command, party(currentUserProvider.current().party()));
    }

    @ForAdministrators
    public void giveRoles(UserId id, Set<Role> roles) {
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
