package org.gangway.identity.registration;

import java.util.List;
import java.util.Map;
import org.gangway.identity.AccountChanged;
import org.gangway.identity.CurrentUserProvider;
import org.gangway.identity.ForAdministrators;
import org.gangway.identity.PartyId;
import org.gangway.identity.PartyNotFound;
import org.gangway.identity.partnership.PartnershipRemoval;
import org.gangway.identity.party.Parties;
import org.gangway.identity.party.Party;
import org.gangway.shared.RuleViolation;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Makes one of two vendors that are the same company. */
@Service
@Transactional
public class VendorMergeService {

    private final Parties parties;
    private final KnownVendors known;
    private final PartnershipRemoval partnerships;
    private final InvitationMoves moves;
    private final CurrentUserProvider currentUserProvider;
    private final ApplicationEventPublisher events;

    VendorMergeService(
            Parties parties,
            KnownVendors known,
            PartnershipRemoval partnerships,
            InvitationMoves moves,
            CurrentUserProvider currentUserProvider,
            ApplicationEventPublisher events) {
        this.parties = parties;
        this.known = known;
        this.partnerships = partnerships;
        this.moves = moves;
        this.currentUserProvider = currentUserProvider;
        this.events = events;
    }

    /** Vendors of the own party that this one could be a duplicate of, those that look the same first; none where it is in use. */
    @ForAdministrators
    @Transactional(readOnly = true)
    public List<MergeTarget> targets(PartyId duplicate) {
        var vendors = known.partners(currentUserProvider.current().party());
        var one = vendors.stream().filter(it -> it.id().equals(duplicate)).findFirst();
        if (one.isEmpty() || !parties.isAwaited(duplicate.value())) {
            return List.of();
        }
        return vendors.stream()
                .filter(it -> !it.id().equals(duplicate))
                .map(it -> new MergeTarget(it.id(), it.name(), it.isLike(one.get())))
                .sorted(java.util.Comparator.comparing(MergeTarget::alike).reversed())
                .toList();
    }

    /**
     * Removes a vendor that nobody has come in for; its engagements go to the other one, and so do invitations nobody has used,
     * unless people of the other one invite their own.
     *
     * @throws RuleViolation where somebody has come in for it: only then can anything be signed
     */
    @ForAdministrators
    public void merge(PartyId duplicate, PartyId into) {
        var own = currentUserProvider.current().party();
        var gone = partner(duplicate, own);
        var stays = partner(into, own);
        if (duplicate.equals(into)) {
            throw new RuleViolation("identity.merge-itself");
        }
        if (!parties.isAwaited(duplicate.value())) {
            throw new RuleViolation("identity.merge-used", Map.of("name", gone.name()));
        }
        events.publishEvent(new VendorsMerged(own, duplicate, into));
        moves.move(gone, stays);
        gone.mergeInto(into);
        parties.save(gone);
        events.publishEvent(new AccountChanged(
                "identity.vendors-merged",
                duplicate.value(),
                Map.of("name", gone.name()),
                Map.of("name", stays.name())));
        partnerships.remove(own, duplicate, into);
    }

    private Party partner(PartyId id, PartyId client) {
        return known.partners(client).stream()
                .filter(party -> party.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new PartyNotFound(id));
    }
}
