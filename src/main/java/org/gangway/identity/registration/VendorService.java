package org.gangway.identity.registration;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gangway.identity.AccountChanged;
import org.gangway.identity.CurrentUserProvider;
import org.gangway.identity.ForAdministrators;
import org.gangway.identity.PartyId;
import org.gangway.identity.PartyName;
import org.gangway.identity.PartyNotFound;
import org.gangway.identity.Role;
import org.gangway.identity.Side;
import org.gangway.identity.party.Parties;
import org.gangway.identity.party.Party;
import org.gangway.shared.RuleViolation;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The vendors that a client works with, registered by its administrator together with their first lead. */
@Service
@Transactional
public class VendorService {

    private static final Set<Role> OF_A_LEAD = Set.of(Role.VENDOR_LEAD, Role.ADMINISTRATOR);

    private final Parties parties;
    private final Invitations invitations;
    private final InvitationIssue issue;
    private final CurrentUserProvider currentUserProvider;
    private final ApplicationEventPublisher events;

    VendorService(
            Parties parties,
            Invitations invitations,
            InvitationIssue issue,
            CurrentUserProvider currentUserProvider,
            ApplicationEventPublisher events) {
        this.parties = parties;
        this.invitations = invitations;
        this.issue = issue;
        this.currentUserProvider = currentUserProvider;
        this.events = events;
    }

    /** Those that the own party registered, by name. */
    @ForAdministrators
    @Transactional(readOnly = true)
    public List<RegisteredVendor> vendors() {
        var own = currentUserProvider.current().party();
        var joined = invitations.findByInvitedBy(own).stream()
                .filter(Invitation::wasUsed)
                .map(Invitation::party)
                .toList();
        return registeredBy(own).stream()
                .map(vendor -> new RegisteredVendor(
                        vendor.id(), vendor.name(), vendor.country(), joined.contains(vendor.id())))
                .toList();
    }

    /**
     * Registers a vendor and invites its first lead, who administers it.
     *
     * @param country ISO 3166 code
     */
    @ForAdministrators
    public InvitationLink register(String vendorName, String country, String leadName, String leadEmail) {
        var user = currentUserProvider.current();
        if (!user.isClient()) {
            throw new RuleViolation("identity.only-clients-register-vendors");
        }
        var vendor = Party.vendor(new PartyName(vendorName), country, user.party());
        registeredBy(user.party()).stream().filter(vendor::isLike).findFirst().ifPresent(known -> {
            throw new RuleViolation("identity.vendor-known", Map.of("name", known.name()));
        });
        parties.save(vendor);
        events.publishEvent(new AccountChanged(
                "identity.vendor-registered", vendor.id().value(), Map.of(), Map.of("name", vendor.name())));
        return inviteLead(vendor, leadName, leadEmail);
    }

    /** Invites somebody who administers the vendor, for instance because everybody who did has left. */
    @ForAdministrators
    public InvitationLink inviteLead(PartyId vendor, String leadName, String leadEmail) {
        return inviteLead(
                registeredBy(currentUserProvider.current().party()).stream()
                        .filter(known -> known.id().equals(vendor))
                        .findFirst()
                        .orElseThrow(() -> new PartyNotFound(vendor)),
                leadName,
                leadEmail);
    }

    private InvitationLink inviteLead(Party vendor, String name, String email) {
        return issue.issue(new NewInvitation(email, name, OF_A_LEAD), vendor);
    }

    private List<Party> registeredBy(PartyId own) {
        return parties.findBySideOrderByNameValue(Side.VENDOR).stream()
                .filter(vendor -> vendor.wasRegisteredBy(own))
                .toList();
    }
}
