package org.gangway.identity.registration;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gangway.identity.AccountChanged;
import org.gangway.identity.CurrentUser;
import org.gangway.identity.CurrentUserProvider;
import org.gangway.identity.ForAdministrators;
import org.gangway.identity.PartyId;
import org.gangway.identity.PartyNotFound;
import org.gangway.identity.Role;
import org.gangway.identity.partnership.Partnership;
import org.gangway.identity.partnership.Partnerships;
import org.gangway.identity.party.Parties;
import org.gangway.identity.party.Party;
import org.gangway.shared.RuleViolation;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How a client comes to its vendors: it registers them with their first lead, or asks one that is on the portal already. */
@Service
@Transactional
public class VendorService {

    private static final Set<Role> OF_A_LEAD = Set.of(Role.VENDOR_LEAD, Role.ADMINISTRATOR);

    private final Parties parties;
    private final Partnerships partnerships;
    private final KnownVendors known;
    private final InvitationIssue issue;
    private final CurrentUserProvider currentUserProvider;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    VendorService(
            Parties parties,
            Partnerships partnerships,
            KnownVendors known,
            InvitationIssue issue,
            CurrentUserProvider currentUserProvider,
            ApplicationEventPublisher events,
            Clock clock) {
        this.parties = parties;
        this.partnerships = partnerships;
        this.known = known;
        this.issue = issue;
        this.currentUserProvider = currentUserProvider;
        this.events = events;
        this.clock = clock;
    }

    /** Those that the own party works with or registered, by name. */
    @ForAdministrators
    @Transactional(readOnly = true)
    public List<RegisteredVendor> vendors() {
        return known.partners(currentUserProvider.current().party()).stream()
                .map(vendor -> new RegisteredVendor(
                        vendor.id(),
                        vendor.name(),
                        vendor.country(),
                        !parties.isAwaited(vendor.id().value()),
                        parties.mayInviteLead(vendor.id().value())))
                .toList();
    }

    /**
     * Registers a vendor and invites its first lead, who administers it.
     *
     * @throws RuleViolation if the client knows it already, or somebody else brought it to the portal: then {@link #ask} it
     */
    @ForAdministrators
    public InvitationLink register(NewVendor described) {
        var user = requireClient();
        var vendor = described.party(user.party());
        requireUnknown(vendor, user.party());
        if (known.like(vendor, user.party()).isPresent()) {
            throw new RuleViolation("identity.vendor-on-portal", Map.of("name", vendor.name()));
        }
        parties.save(vendor);
        partnerships.save(Partnership.registered(user.party(), vendor, clock.instant()));
        partnerships.flush();
        events.publishEvent(new AccountChanged(
                "identity.vendor-registered", vendor.id().value(), Map.of(), Map.of("name", vendor.name())));
        return inviteLead(vendor, described.leadName(), described.leadEmail());
    }

    /** Asks a vendor that is on the portal already whether it works for the own party; its administrators answer. */
    @ForAdministrators
    public void ask(NewVendor described) {
        var user = requireClient();
        var vendor = described.party(user.party());
        requireUnknown(vendor, user.party());
        var found = known.like(vendor, user.party())
                .orElseThrow(() -> new RuleViolation("identity.vendor-not-on-portal", Map.of("name", vendor.name())));
        partnerships.save(Partnership.proposed(user.party(), found, vendor, clock.instant()));
        events.publishEvent(new AccountChanged(
                "identity.vendor-asked", user.party().value(), Map.of(), Map.of("name", vendor.name())));
        events.publishEvent(new VendorAsked(user.party(), user.partyName(), found));
    }

    private CurrentUser requireClient() {
        var user = currentUserProvider.current();
        if (!user.isClient()) {
            throw new RuleViolation("identity.only-clients-register-vendors");
        }
        return user;
    }

    private void requireUnknown(Party vendor, PartyId client) {
        known.partners(client).stream().filter(vendor::isLike).findFirst().ifPresent(same -> {
            throw new RuleViolation("identity.vendor-known", Map.of("name", same.name()));
        });
    }

    /** Invites somebody who administers the vendor, for instance because everybody who did has left. */
    @ForAdministrators
    public InvitationLink inviteLead(PartyId vendor, String leadName, String leadEmail) {
        return inviteLead(
                known.partners(currentUserProvider.current().party()).stream()
                        .filter(party -> party.id().equals(vendor))
                        .findFirst()
                        .orElseThrow(() -> new PartyNotFound(vendor)),
                leadName,
                leadEmail);
    }

    private InvitationLink inviteLead(Party vendor, String name, String email) {
        return issue.issue(new NewInvitation(email, name, OF_A_LEAD), vendor);
    }
}
