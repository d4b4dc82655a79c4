package org.gangway.identity.registration;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gangway.identity.AccountChanged;
import org.gangway.identity.CurrentUserProvider;
import org.gangway.identity.EmailAddress;
import org.gangway.identity.PersonId;
import org.gangway.identity.PersonName;
import org.gangway.identity.Role;
import org.gangway.identity.account.UserAccount;
import org.gangway.identity.account.UserAccounts;
import org.gangway.identity.party.Parties;
import org.gangway.identity.party.Party;
import org.gangway.identity.person.Person;
import org.gangway.shared.RuleViolation;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Makes invitations and their links, and tells the log and the invited person. */
@Component
class InvitationIssue {

    private final Invitations invitations;
    private final UserAccounts accounts;
    private final Parties parties;
    private final CurrentUserProvider currentUserProvider;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    InvitationIssue(
            Invitations invitations,
            UserAccounts accounts,
            Parties parties,
            CurrentUserProvider currentUserProvider,
            ApplicationEventPublisher events,
            Clock clock) {
        this.invitations = invitations;
        this.accounts = accounts;
        this.parties = parties;
        this.currentUserProvider = currentUserProvider;
        this.events = events;
        this.clock = clock;
    }

    /** Refuses somebody who has an account already, or an invitation that they can still accept. */
    InvitationLink issue(NewInvitation command, Party party) {
        return issue(command, party, null);
    }

    /**
     * The same.
     *
     * @param known somebody of that party who has no account yet; null for whoever was not known before
     */
    InvitationLink issue(NewInvitation command, Party party, @Nullable PersonId known) {
        var own = currentUserProvider.current().party();
        var email = new EmailAddress(command.email());
        var account = UserAccount.open(
                Person.of(party.id(), new PersonName(command.name())), email, party.side(), command.roles());
        requireAllowed(party);
        requireNoAccount(email);
        if (invitations.pendingOf(own).stream().anyMatch(open -> open.email().equals(email))) {
            throw new RuleViolation("identity.invited-already");
        }
        var secret = OneTimeSecret.next();
        var invitation = invitations.save(new Invitation(account, known, own, secret.hash(), clock.instant()));
        return tell("identity.invited", invitation, secret, party);
    }

    /** Another link in place of the one before. */
    InvitationLink renew(Invitation invitation, Party party) {
        requireAllowed(party);
        requireNoAccount(invitation.email());
        var secret = OneTimeSecret.next();
        invitation.renew(secret.hash(), clock.instant());
        return tell("identity.invitation-renewed", invitation, secret, party);
    }

    /** A vendor that has an administrator invites its people itself. */
    private void requireAllowed(Party party) {
        if (!party.id().equals(currentUserProvider.current().party())
                && !parties.mayInviteLead(party.id().value())) {
            throw new RuleViolation("identity.vendor-invites-itself", Map.of("name", party.name()));
        }
    }

    private void requireNoAccount(EmailAddress email) {
        if (accounts.findByEmail(email).isPresent()) {
            throw new RuleViolation("identity.email-taken");
        }
    }

    private InvitationLink tell(String what, Invitation invitation, OneTimeSecret secret, Party party) {
        events.publishEvent(new AccountChanged(what, invitation.id(), Map.of(), facts(invitation, party)));
        var link = new InvitationLink(secret.value(), invitation.email().value(), invitation.expiresAt());
        events.publishEvent(new PersonInvited(
                invitation.name().value(),
                party.id(),
                party.name(),
                party.country(),
                currentUserProvider.current().name(),
                link));
        return link;
    }

    static Map<String, ?> facts(Invitation invitation, Party party) {
        return Map.of("email", invitation.email().value(), "party", party.name(), "roles", inOrder(invitation.roles()));
    }

    private static List<Role> inOrder(Set<Role> roles) {
        return roles.stream().sorted().toList();
    }
}
