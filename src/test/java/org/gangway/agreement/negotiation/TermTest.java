package org.gangway.agreement.negotiation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.gangway.agreement.negotiation.AgreementFixtures.CLIENT;
import static org.gangway.agreement.negotiation.AgreementFixtures.closeOnTime;
import static org.gangway.agreement.negotiation.AgreementFixtures.lead;
import static org.gangway.agreement.negotiation.AgreementFixtures.manager;
import static org.gangway.agreement.negotiation.AgreementFixtures.paidOnTime;

import org.gangway.identity.Side;
import org.gangway.shared.RuleViolation;
import org.junit.jupiter.api.Test;

class TermTest {

    private final Term term = Term.draft(AgreementFixtures.version(), 1, closeOnTime("98.0", "95"), CLIENT);

    @Test
    void startsAsADraftThatIsNobodysTurn() {
        assertThat(term.state()).isEqualTo(TermState.DRAFT);
        assertThat(term.isTurnOf(Side.CLIENT)).isFalse();
        assertThat(term.isTurnOf(Side.VENDOR)).isFalse();
        assertThat(term.value()).isEqualTo(closeOnTime("98", "95"));
    }

    @Test
    void keepsEveryRoundUntilAgreed() {
        term.offer(manager(), "as discussed");
        term.counter(lead(), closeOnTime("97", "94"), null);
        term.counter(manager(), closeOnTime("97.5", "94"), "half way");
        term.accept(lead());

        assertThat(term.state()).isEqualTo(TermState.AGREED);
        assertThat(term.value()).isEqualTo(closeOnTime("97.5", "94"));
        assertThat(term.offers()).extracting(Offer::round).containsExactly(1, 2, 3);
        assertThat(term.offers())
                .extracting(Offer::state)
                .containsExactly(OfferState.SUPERSEDED, OfferState.SUPERSEDED, OfferState.ACCEPTED);
        assertThat(term.offers()).extracting(Offer::side).containsExactly(Side.CLIENT, Side.VENDOR, Side.CLIENT);
        assertThat(term.value(term.offers().getFirst())).isEqualTo(closeOnTime("98", "95"));
    }

    @Test
    void refusesToAcceptItsOwnOffer() {
        term.offer(manager(), null);

        assertThatThrownBy(() -> term.accept(manager())).hasMessageContaining("agreement.own-offer");
    }

    @Test
    void refusesToCounterItsOwnOffer() {
        term.offer(manager(), null);

        assertThatThrownBy(() -> term.counter(manager(), closeOnTime("97", "94"), null))
                .hasMessageContaining("agreement.own-offer");
    }

    @Test
    void refusesToAcceptWhatWasNeverOffered() {
        assertThatThrownBy(() -> term.accept(lead())).hasMessageContaining("agreement.no-offer-open");
    }

    @Test
    void refusesACounterThatChangesNothing() {
        term.offer(manager(), null);

        assertThatThrownBy(() -> term.counter(lead(), closeOnTime("98.00", "95"), null))
                .hasMessageContaining("agreement.counter-changes-nothing");
    }

    @Test
    void refusesToEditWhatLiesWithTheOtherSide() {
        term.offer(manager(), null);

        assertThatThrownBy(() -> term.edit(closeOnTime("99", "95")))
                .isInstanceOf(RuleViolation.class)
                .hasMessageContaining("agreement.term-already-offered");
    }

    @Test
    void refusesToOfferTwice() {
        term.offer(manager(), null);

        assertThatThrownBy(() -> term.offer(manager(), null)).hasMessageContaining("agreement.term-already-offered");
    }

    @Test
    void reopensWhatWasAgreed() {
        term.offer(manager(), null);
        term.accept(lead());

        term.counter(manager(), closeOnTime("97", "94"), null);

        assertThat(term.state()).isEqualTo(TermState.COUNTERED);
        assertThat(term.isTurnOf(Side.VENDOR)).isTrue();
        assertThat(term.offers().getFirst().state()).isEqualTo(OfferState.ACCEPTED);
    }

    @Test
    void carriesOverAsAgreedAndCountsRoundsAnew() {
        term.offer(manager(), null);
        term.counter(lead(), closeOnTime("97", "94"), null);
        term.accept(manager());

        var carried = Term.carriedOver(AgreementFixtures.version(), term, CLIENT);
        assertThat(carried.state()).isEqualTo(TermState.AGREED);
        assertThat(carried.value()).isEqualTo(closeOnTime("97", "94"));

        carried.edit(closeOnTime("98", "94"));
        carried.offer(manager(), null);
        assertThat(carried.offers()).extracting(Offer::round).containsExactly(0, 1);
    }

    @Test
    void isOffTheTableOnceItsFirstOfferIsWithdrawnOrRefusedAndCanBeOfferedAgainByBoth() {
        term.offer(manager(), null);
        term.withdraw(manager(), "too early");

        assertThat(term.state()).isEqualTo(TermState.DROPPED);
        assertThat(term.onTable()).isEmpty();
        assertThat(term.offers()).extracting(Offer::state).containsExactly(OfferState.WITHDRAWN);

        term.counter(lead(), closeOnTime("98", "95"), null);
        assertThat(term.isTurnOf(Side.CLIENT)).isTrue();
        term.refuse(manager(), "not at all");
        assertThat(term.state()).isEqualTo(TermState.DROPPED);
        assertThat(term.offers()).extracting(Offer::reason).containsExactly("too early", "not at all");
    }

    @Test
    void waitsForTheAnswerToTheOfferBeforeWhenACounterIsWithdrawnOrRefused() {
        term.offer(manager(), null);
        term.counter(lead(), closeOnTime("97", "94"), null);
        term.withdraw(lead(), null);

        assertThat(term.state()).isEqualTo(TermState.OFFERED);
        assertThat(term.isTurnOf(Side.VENDOR)).isTrue();
        assertThat(term.value()).isEqualTo(closeOnTime("98", "95"));

        term.counter(lead(), closeOnTime("96", "94"), null);
        term.refuse(manager(), "98 or nothing");
        assertThat(term.isTurnOf(Side.VENDOR)).isTrue();
        term.accept(lead());
        assertThat(term.value()).isEqualTo(closeOnTime("98", "95"));
        assertThat(term.offers())
                .extracting(Offer::state)
                .containsExactly(OfferState.ACCEPTED, OfferState.WITHDRAWN, OfferState.REFUSED);
    }

    @Test
    void staysAsAgreedWhenAChangeIsWithdrawnOrRefused() {
        term.offer(manager(), null);
        term.accept(lead());
        var carried = Term.carriedOver(AgreementFixtures.version(), term, CLIENT);
        carried.edit(closeOnTime("99", "96"));
        carried.offer(manager(), null);
        carried.refuse(lead(), "too high");

        assertThat(carried.state()).isEqualTo(TermState.AGREED);
        assertThat(carried.onTable()).contains(closeOnTime("98", "95"));
        assertThat(carried.isChanged()).isFalse();
    }

    @Test
    void endsOnceTheOtherSideAgreesToItsEnd() {
        term.offer(manager(), null);
        term.accept(lead());
        var carried = Term.carriedOver(AgreementFixtures.version(), term, CLIENT);
        carried.draftRetirement();
        assertThat(carried.isRetired()).isTrue();
        assertThat(carried.onTable()).contains(closeOnTime("98", "95"));
        carried.offer(manager(), null);
        assertThat(carried.onTable()).isEmpty();
        carried.counter(lead(), closeOnTime("98", "95"), "still needed");
        assertThat(carried.onTable()).contains(closeOnTime("98", "95"));
        carried.retire(manager(), null);
        carried.accept(lead());

        assertThat(carried.state()).isEqualTo(TermState.AGREED);
        assertThat(carried.onTable()).isEmpty();
        assertThat(carried.isChanged()).isTrue();
    }

    @Test
    void goesBackFromADraftToWhatWasSigned() {
        term.offer(manager(), null);
        term.accept(lead());
        var carried = Term.carriedOver(AgreementFixtures.version(), term, CLIENT);
        carried.edit(closeOnTime("99", "96"));
        carried.discardDraft();
        carried.draftRetirement();
        carried.discardDraft();

        assertThat(carried.state()).isEqualTo(TermState.AGREED);
        assertThat(carried.isRetired()).isFalse();
        assertThat(carried.value()).isEqualTo(closeOnTime("98", "95"));
    }

    @Test
    void givesAnAcceptanceBackOnlyToTheSideThatGaveIt() {
        term.offer(manager(), null);
        term.accept(lead());
        assertThatThrownBy(() -> term.takeBackAcceptance(Side.CLIENT))
                .hasMessageContaining("agreement.not-accepted-by-own");

        term.takeBackAcceptance(Side.VENDOR);

        assertThat(term.isTurnOf(Side.VENDOR)).isTrue();
        assertThat(term.state()).isEqualTo(TermState.OFFERED);
    }

    @Test
    void leavesWithdrawingToItsMakerAndRefusingToTheOther() {
        term.offer(manager(), null);

        assertThatThrownBy(() -> term.withdraw(lead(), null)).hasMessageContaining("agreement.offer-of-the-other");
        assertThatThrownBy(() -> term.refuse(manager(), "no")).hasMessageContaining("agreement.own-offer");
    }

    @Test
    void staysAboutTheSameThing() {
        assertThatIllegalArgumentException().isThrownBy(() -> term.edit(paidOnTime("90", "80")));
    }
}
