package org.gangway.agreement.negotiation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gangway.agreement.negotiation.AgreementFixtures.CLIENT;
import static org.gangway.agreement.negotiation.AgreementFixtures.VENDOR;
import static org.gangway.agreement.negotiation.AgreementFixtures.closeOnTime;
import static org.gangway.agreement.negotiation.AgreementFixtures.lead;
import static org.gangway.agreement.negotiation.AgreementFixtures.manager;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.gangway.identity.CurrentUser;
import org.gangway.identity.PartyId;
import org.gangway.identity.PersonId;
import org.gangway.identity.Role;
import org.gangway.identity.Side;
import org.junit.jupiter.api.Test;

class NegotiationPermissionsTest {

    private final AgreementVersion version = AgreementFixtures.version();
    private final Term term = Term.draft(version, 1, closeOnTime("98", "95"), CLIENT);

    @Test
    void letTheClientsManagerDraft() {
        assertThat(client().mayDraft()).isTrue();
        assertThat(client().mayEdit(term)).isTrue();
        assertThat(client().mayRemove(term)).isTrue();
        assertThat(client().mayOffer()).isTrue();
        assertThat(client().mayDraftSchedule()).isTrue();
        assertThat(client().mayDraftSettlement()).isTrue();
        assertThat(client().mayAmend()).isFalse();
    }

    @Test
    void letNobodyElseDraft() {
        assertThat(vendor().mayDraft()).isFalse();
        assertThat(vendor().mayEdit(term)).isFalse();
        assertThat(vendor().mayOffer()).isFalse();
        assertThat(member().mayDraft()).isFalse();
        assertThat(member().mayNegotiate()).isFalse();
        assertThat(NegotiationPermissions.mayStart(user(VENDOR, Side.VENDOR, Role.VENDOR_LEAD)))
                .isFalse();
    }

    @Test
    void letEachSideAnswerInItsTurn() {
        offer();
        assertThat(client().mayEdit(term)).isFalse();
        assertThat(client().mayRemove(term)).isFalse();
        assertThat(client().mayAccept(term)).isFalse();
        assertThat(client().waitsForOther(term)).isTrue();
        assertThat(vendor().mayAccept(term)).isTrue();
        assertThat(vendor().mayCounter(term)).isTrue();
        assertThat(vendor().mayReopen(term)).isFalse();
        assertThat(member().mayAccept(term)).isFalse();

        term.counter(lead(), closeOnTime("97", "94"), null);
        assertThat(client().mayAccept(term)).isTrue();
        assertThat(vendor().mayCounter(term)).isFalse();
    }

    @Test
    void letEitherSideReopenWhatWasAgreed() {
        offer();
        term.accept(lead());

        assertThat(client().mayReopen(term)).isTrue();
        assertThat(vendor().mayReopen(term)).isTrue();
        assertThat(vendor().mayAccept(term)).isFalse();
        assertThat(vendor().mayCounter(term)).isFalse();
        assertThat(member().mayReopen(term)).isFalse();
    }

    @Test
    void editWhatAnAmendmentCarriedOverUntilSomethingIsOffered() {
        offer();
        term.accept(lead());
        var amendment = AgreementVersion.start(version.engagement(), 2, CLIENT);
        var carried = Term.carriedOver(amendment, term, CLIENT);
        var client = client(amendment, carried);

        assertThat(client.mayEdit(carried)).isTrue();
        assertThat(client.mayRemove(carried)).isFalse();
        assertThat(client.mayReopen(carried)).isFalse();

        amendment.putOnTable();
        assertThat(client.mayEdit(carried)).isFalse();
        assertThat(client.mayReopen(carried)).isTrue();
    }

    @Test
    void signOnceForEachSideAndThenOnlyAmend() {
        offer();
        term.accept(lead());
        assertThat(client().maySign()).isFalse();

        version.agree("{}");
        assertThat(client().maySign()).isTrue();
        assertThat(vendor().maySign()).isTrue();
        assertThat(member().maySign()).isFalse();

        version.sign(manager());
        assertThat(client().maySign()).isFalse();
        assertThat(client().mayReopen(term)).isFalse();
        assertThat(vendor().mayReopen(term)).isTrue();

        version.sign(lead());
        assertThat(vendor().mayReopen(term)).isFalse();
        assertThat(vendor().mayAmend()).isFalse();
        assertThat(client().mayDraft()).isFalse();
        assertThat(client().mayAmend()).isTrue();
    }

    private void offer() {
        term.offer(manager(), null);
        version.putOnTable();
    }

    private NegotiationPermissions client() {
        return client(version, term);
    }

    private static NegotiationPermissions client(AgreementVersion version, Term term) {
        return of(version, term, user(CLIENT, Side.CLIENT, Role.OUTSOURCING_MANAGER));
    }

    private NegotiationPermissions vendor() {
        return of(version, term, user(VENDOR, Side.VENDOR, Role.VENDOR_LEAD));
    }

    private NegotiationPermissions member() {
        return of(version, term, user(VENDOR, Side.VENDOR, Role.COMMITTEE_MEMBER));
    }

    private static NegotiationPermissions of(AgreementVersion version, Term term, CurrentUser user) {
        return new NegotiationPermissions(new Negotiation(version, List.of(term)), user, user.side());
    }

    private static CurrentUser user(PartyId party, Side side, Role role) {
        var id = new PersonId(UUID.randomUUID());
        return new CurrentUser(
                id, "Somebody", "s@people.example", party, "Party", side, Set.of(role), "en", null, null);
    }
}
