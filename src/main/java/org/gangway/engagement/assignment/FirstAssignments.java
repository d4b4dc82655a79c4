package org.gangway.engagement.assignment;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.gangway.engagement.EngagementId;
import org.gangway.engagement.EngagementMoved;
import org.gangway.engagement.EngagementOpened;
import org.gangway.identity.AccountChanged;
import org.gangway.identity.CurrentUserProvider;
import org.gangway.identity.PartyId;
import org.gangway.identity.PersonId;
import org.gangway.identity.PersonSummary;
import org.gangway.identity.Role;
import org.gangway.identity.Side;
import org.gangway.identity.SystemWork;
import org.gangway.identity.account.PartyDirectory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.event.TransactionalEventListener;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Who takes part in an engagement without anybody saying so: whoever opens it, and the vendor's lead where there is only one.
 * While a company has a single engagement, everybody to whom it gave a role of engagements takes part in that one.
 */
@Component
class FirstAssignments {

    private final Assignments assignments;
    private final PartyDirectory parties;
    private final CurrentUserProvider currentUserProvider;
    private final TransactionTemplate apart;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    FirstAssignments(
            Assignments assignments,
            PartyDirectory parties,
            CurrentUserProvider currentUserProvider,
            PlatformTransactionManager transactions,
            ApplicationEventPublisher events,
            Clock clock) {
        this.assignments = assignments;
        this.parties = parties;
        this.currentUserProvider = currentUserProvider;
        this.apart = new TransactionTemplate(transactions);
        this.apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        this.events = events;
        this.clock = clock;
    }

    @EventListener
    @Order(0)
    void opened(EngagementOpened event) {
        var opener = currentUserProvider.current();
        if (opener.has(Role.OUTSOURCING_MANAGER)) {
            assign(event.engagement(), opener.id(), Side.CLIENT, Role.OUTSOURCING_MANAGER);
        }
        // row-level security lets those who take part write the rest
        assignments.flush();
        if (assignments.engagementsOf(opener.party()).size() == 1) {
            everybody(event.engagement(), opener.party(), Side.CLIENT);
        }
    }

    /** The vendor's people are no business of the client who opens it: the portal itself finds them. */
    @TransactionalEventListener
    void openedForTheVendor(EngagementOpened event) {
        letTheVendorTakePart(event.engagement(), event.vendor());
    }

    @TransactionalEventListener
    void movedToTheVendor(EngagementMoved event) {
        letTheVendorTakePart(event.engagement(), event.vendor());
    }

    private void letTheVendorTakePart(EngagementId engagement, PartyId vendor) {
        SystemWork.run(() -> apart.executeWithoutResult(_ -> {
            if (assignments.ofEngagement(engagement).stream().anyMatch(it -> it.side() == Side.VENDOR)) {
                return;
            }
            if (assignments.engagementsOf(vendor).size() == 1) {
                everybody(engagement, vendor, Side.VENDOR);
                return;
            }
            var leads = open(vendor).stream()
                    .filter(person -> person.roles().contains(Role.VENDOR_LEAD))
                    .toList();
            if (leads.size() == 1) {
                assign(engagement, leads.getFirst().id(), Side.VENDOR, Role.VENDOR_LEAD);
                tell(engagement, leads.getFirst().id(), Role.VENDOR_LEAD);
            }
        }));
    }

    /** A lead who comes in takes the engagements of their company in which nobody there takes part yet. */
    @EventListener
    void entered(AccountChanged change) {
        var who = change.by();
        if (who == null || !change.what().equals("identity.entered")) {
            return;
        }
        var all = assignments.engagementsOf(who.party());
        if (all.size() == 1) {
            who.roles().forEach(role -> assign(all.getFirst(), who.id(), who.side(), role));
        } else if (who.has(Role.VENDOR_LEAD)) {
            assignments
                    .withoutVendor(who.party())
                    .forEach(engagement -> assign(engagement, who.id(), Side.VENDOR, Role.VENDOR_LEAD));
        }
    }

    private void everybody(EngagementId engagement, PartyId party, Side side) {
        for (var person : open(party)) {
            person.roles().forEach(role -> assign(engagement, person.id(), side, role));
            person.roles().stream()
                    .filter(role -> isPossible(role, side))
                    .sorted()
                    .findFirst()
                    .ifPresent(role -> tell(engagement, person.id(), role));
        }
    }

    private List<PersonSummary> open(PartyId party) {
        return parties.people(party).stream().filter(PersonSummary::active).toList();
    }

    private void assign(EngagementId engagement, PersonId person, Side side, Role role) {
        var today = today();
        if (isPossible(role, side)
                && !assignments.roles(engagement, person, today).contains(role)) {
            assignments.save(new Assignment(engagement, person, side, role, today));
        }
    }

    private static boolean isPossible(Role role, Side side) {
        return !role.isCompanyWide() && role.fits(side);
    }

    /** Once, whatever number of roles they have. */
    private void tell(EngagementId engagement, PersonId person, Role role) {
        events.publishEvent(new PersonAssigned(engagement, person, role, today()));
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(ZoneOffset.UTC));
    }
}
