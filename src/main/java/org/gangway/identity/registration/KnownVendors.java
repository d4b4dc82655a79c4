package org.gangway.identity.registration;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.gangway.identity.PartyId;
import org.gangway.identity.Side;
import org.gangway.identity.SystemWork;
import org.gangway.identity.partnership.Partnership;
import org.gangway.identity.partnership.PartnershipState;
import org.gangway.identity.partnership.Partnerships;
import org.gangway.identity.party.Parties;
import org.gangway.identity.party.Party;
import org.gangway.identity.person.People;
import org.gangway.shared.RuleViolation;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Looks whether a vendor that a client describes is on the portal already, among those of other clients too. The portal looks
 * by itself; the client learns that there is such a vendor, and nothing of it or of whom it works for.
 */
@Component
class KnownVendors {

    private final Parties parties;
    private final Partnerships partnerships;
    private final People people;
    private final TransactionTemplate apart;

    KnownVendors(Parties parties, Partnerships partnerships, People people, PlatformTransactionManager transactions) {
        this.parties = parties;
        this.partnerships = partnerships;
        this.people = people;
        this.apart = new TransactionTemplate(transactions);
        this.apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /**
     * One that somebody has come in for: a vendor that nobody has heard of but the client that registered it can agree to
     * nothing.
     *
     * @throws RuleViolation if it has been asked already, or said that it does not work for the client
     */
    Optional<PartyId> like(Party described, PartyId client) {
        return SystemWork.call(() -> Objects.requireNonNull(apart.execute(_ -> find(described, client))));
    }

    private Optional<PartyId> find(Party described, PartyId client) {
        var alike = parties.findBySideOrderByNameValue(Side.VENDOR).stream()
                .filter(described::isLike)
                .filter(party -> !people.findByPartyOrderByNameValue(party.id()).isEmpty())
                .filter(party -> isFree(described, party, client))
                .map(Party::id)
                .toList();
        return alike.stream().findFirst();
    }

    private boolean isFree(Party described, Party known, PartyId client) {
        var state = partnerships.findByClientAndVendor(client, known.id()).map(Partnership::state);
        if (state.filter(PartnershipState.PROPOSED::equals).isPresent()) {
            throw new RuleViolation("identity.vendor-asked");
        }
        if (state.filter(PartnershipState.DECLINED::equals).isEmpty()) {
            return true;
        }
        // a namesake; a number of a register has only one owner
        if (described.hasNumberOf(known)) {
            throw new RuleViolation("identity.vendor-declined");
        }
        return false;
    }

    /** Those that the client works with, or registered. */
    List<Party> partners(PartyId client) {
        var own = partnerships.findByClient(client).stream()
                .filter(Partnership::isAgreed)
                .map(Partnership::vendor)
                .toList();
        return parties.findByIdIn(own).stream()
                .sorted(java.util.Comparator.comparing(Party::name))
                .toList();
    }
}
