package org.gangway.identity.registration;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.gangway.identity.AccountChanged;
import org.gangway.identity.CurrentUserProvider;
import org.gangway.identity.partnership.PartnershipAgreed;
import org.gangway.identity.party.Parties;
import org.gangway.identity.party.Party;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** What becomes of the invitations that a client made for the leads of a vendor. */
@Component
class InvitationMoves {

    private final Invitations invitations;
    private final InvitationIssue issue;
    private final Parties parties;
    private final CurrentUserProvider currentUserProvider;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    InvitationMoves(
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

    /** Nobody comes in for the one any more; whoever was invited gets a new link for the other, if the client may invite there. */
    void move(Party from, Party to) {
        var open = invitations.pendingOf(currentUserProvider.current().party()).stream()
                .filter(invitation -> invitation.party().equals(from.id()))
                .toList();
        withdraw(open, from);
        invitations.flush();
        if (parties.mayInviteLead(to.id().value())) {
            open.forEach(it ->
                    issue.issue(new NewInvitation(it.email().value(), it.name().value(), it.roles()), to));
        }
    }

    /** A vendor that works for another client too lets its people in itself: nobody comes in for it at a client's wish. */
    @EventListener
    void agreed(PartnershipAgreed event) {
        var vendor = parties.findById(event.vendor()).orElseThrow();
        withdraw(
                invitations.pendingOf(event.vendor()).stream()
                        .filter(invitation -> !invitation.invitedBy().equals(event.vendor()))
                        .toList(),
                vendor);
    }

    private void withdraw(List<Invitation> open, Party party) {
        open.forEach(invitation -> {
            invitation.withdraw(clock.instant());
            events.publishEvent(new AccountChanged(
                    "identity.invitation-withdrawn",
                    invitation.id(),
                    InvitationIssue.facts(invitation, party),
                    Map.of()));
        });
    }
}
