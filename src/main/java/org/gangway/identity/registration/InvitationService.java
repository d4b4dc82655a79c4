package org.gangway.identity.registration;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.gangway.identity.AccountChanged;
import org.gangway.identity.CurrentUserProvider;
import org.gangway.identity.ForAdministrators;
import org.gangway.identity.PartyId;
import org.gangway.identity.PartyNotFound;
import org.gangway.identity.party.Parties;
import org.gangway.identity.party.Party;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What an administrator does with invitations that nobody has accepted yet. */
@Service
@Transactional
public class InvitationService {

    private final Invitations invitations;
    private final InvitationIssue issue;
    private final Parties parties;
    private final CurrentUserProvider currentUserProvider;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    InvitationService(
            Invitations invitations,
            InvitationIssue issue,
            Parties parties,
            CurrentUserProvider currentUserProvider,
            ApplicationEventPublisher events,
            Clock clock) {
        this.invitations = invitations;
        this.issue = issue;
        this.parties = parties;
        this.currentUserProvider = currentUserProvider;
        this.events = events;
        this.clock = clock;
    }

    /** Those for people of the own party, and those that it made for leads of vendors; the first to expire first. */
    @ForAdministrators
    @Transactional(readOnly = true)
    public List<OpenInvitation> open() {
        return invitations.pendingOf(currentUserProvider.current().party()).stream()
                .map(this::line)
                .toList();
    }

    /** Makes another link, also where the one before has expired; that one opens nothing any more. */
    @ForAdministrators
    public InvitationLink renew(InvitationId id) {
        var invitation = pending(id);
        return issue.renew(invitation, party(invitation.party()));
    }

    /** Nobody comes in by it any more. */
    @ForAdministrators
    public void withdraw(InvitationId id) {
        var invitation = pending(id);
        invitation.withdraw(clock.instant());
        events.publishEvent(new AccountChanged(
                "identity.invitation-withdrawn",
                id.value(),
                InvitationIssue.facts(invitation, party(invitation.party())),
                Map.of()));
    }

    private Invitation pending(InvitationId id) {
        return invitations.pendingOf(currentUserProvider.current().party()).stream()
                .filter(invitation -> invitation.id().equals(id.value()))
                .findFirst()
                .orElseThrow(() -> new InvitationNotFound(id));
    }

    private OpenInvitation line(Invitation invitation) {
        return new OpenInvitation(
                new InvitationId(invitation.id()),
                invitation.name().value(),
                invitation.email().value(),
                invitation.party(),
                party(invitation.party()).name(),
                invitation.roles(),
                invitation.expiresAt(),
                !invitation.isOpen(clock.instant()));
    }

    private Party party(PartyId id) {
        return parties.findById(id).orElseThrow(() -> new PartyNotFound(id));
    }
}
