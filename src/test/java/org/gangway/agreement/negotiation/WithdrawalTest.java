package org.gangway.agreement.negotiation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.gangway.agreement.negotiation.AgreementFixtures.START;
import static org.gangway.agreement.negotiation.AgreementFixtures.closeOnTime;
import static org.gangway.agreement.negotiation.AgreementFixtures.engagementWith;
import static org.gangway.agreement.negotiation.AgreementFixtures.paidOnTime;
import static org.gangway.agreement.negotiation.AgreementFixtures.schedule;
import static org.gangway.agreement.negotiation.AgreementFixtures.share;

import java.time.LocalDate;
import java.util.List;
import org.gangway.agreement.inforce.AgreementService;
import org.gangway.agreement.terms.InconsistentTerms;
import org.gangway.agreement.terms.ServiceLevelTerms;
import org.gangway.engagement.EngagementId;
import org.gangway.engagement.EngagementService;
import org.gangway.identity.CurrentUser;
import org.gangway.identity.signin.Acting;
import org.gangway.shared.RuleViolation;
import org.gangway.testing.ModuleTest;
import org.gangway.testing.World;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

/** Ways back in a negotiation: nobody is held by what is not signed by both. */
@ModuleTest
class WithdrawalTest {

    private static final LocalDate JULY = LocalDate.of(2026, 7, 1);

    @Autowired
    EngagementService engagements;

    @Autowired
    NegotiationService negotiation;

    @Autowired
    WithdrawalService withdrawals;

    @Autowired
    SigningService signing;

    @Autowired
    AgreementService agreements;

    private World world;
    private final ServiceLevelTerms close = closeOnTime("98", "95");
    private final ServiceLevelTerms paid = paidOnTime("90", "80");
    private EngagementId engagement = new EngagementId(new java.util.UUID(0, 0));
    private AgreementVersionId version = AgreementVersionId.next();

    @BeforeEach
    void signTheFirstTerms() {
        world = World.create();
        Acting.as(world.manager());
        engagement = engagements.open(engagementWith(world.vendor()));
        version = negotiation.start(engagement);
        negotiation.takeEffect(version, START);
        negotiation.draft(version, close);
        negotiation.draft(version, paid);
        negotiation.draft(version, schedule(share(close, "60"), share(paid, "40")));
        offerDrafts();
        Acting.as(world.lead());
        List.of("close", "paid", "incentive").forEach(this::accept);
        sign(world.manager());
        sign(world.lead());
        Acting.as(world.manager());
    }

    @AfterEach
    void leave() {
        Acting.asNobody();
    }

    @Test
    void endsAServiceLevelTogetherWithItsShareFromTheDayOfTheAmendmentOn() {
        amend();
        retire("paid");
        assertThatExceptionOfType(InconsistentTerms.class).isThrownBy(this::offerDrafts);
        edit("incentive", schedule(share(close, "100")));
        offerDrafts();
        Acting.as(world.lead());
        assertThat(term("paid").isRetired()).isTrue();
        accept("paid");
        accept("incentive");
        sign(world.lead());
        sign(world.manager());

        assertThat(levelsOn(JULY.minusDays(1))).containsExactly("close", "paid");
        assertThat(levelsOn(JULY)).containsExactly("close");
        Acting.as(world.manager());
        version = negotiation.start(engagement);
        assertThat(current().terms()).extracting(term -> term.value().subject()).containsExactly("close", "incentive");
    }

    @Test
    void givesAnAmendmentUpWithAReasonAndLetsAnotherBegin() {
        amend();
        edit("close", closeOnTime("99", "96"));
        offerDrafts();
        Acting.as(world.lead());
        var open = version;
        assertThatThrownBy(() -> withdrawals.abandon(open, " ")).hasMessageContaining("agreement.reason-missing");
        withdrawals.abandon(open, "The budget is not there");

        assertThat(current().version().number()).isEqualTo(1);
        assertThat(agreements.versions(engagement))
                .filteredOn(one -> one.id().equals(open))
                .singleElement()
                .satisfies(one ->
                        assertThat(one.abandonment()).map(Abandonment::reason).contains("The budget is not there"));
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> withdrawals.abandon(open, "again"))
                .withMessageContaining("agreement.given-up");

        Acting.as(world.manager());
        version = negotiation.start(engagement);
        assertThat(current().version().number()).isEqualTo(3);
        assertThat(term("close").value()).isEqualTo(close);
    }

    @Test
    void throwsADraftAwayWithoutATraceForTheOtherSide() {
        amend();
        var draft = version;
        withdrawals.abandon(draft, "");

        assertThat(agreements.versions(engagement))
                .extracting(VersionSummary::number)
                .containsExactly(1);
        Acting.as(world.lead());
        assertThat(agreements.versions(engagement))
                .extracting(VersionSummary::number)
                .containsExactly(1);
        assertThatExceptionOfType(AgreementVersionNotFound.class).isThrownBy(() -> agreements.version(draft));
        Acting.as(world.manager());
        version = negotiation.start(engagement);
        assertThat(current().version().number()).isEqualTo(2);
    }

    @Test
    void lastsWithoutTheOthersAnswerUntilTheOtherSideSignedToo() {
        amend();
        edit("close", closeOnTime("99", "96"));
        offerDrafts();
        Acting.as(world.lead());
        accept("close");
        sign(world.lead());

        withdrawals.abandon(version, "Signed too early");

        assertThat(current().version().number()).isEqualTo(1);
    }

    @Test
    void hasNothingToSignOnceTheOnlyChangeIsWithdrawnOrRefused() {
        amend();
        edit("close", closeOnTime("99", "96"));
        offerDrafts();
        withdrawals.withdraw(term("close").id(), term("close").version(), "");

        assertThat(current().version().status()).isEqualTo(AgreementStatus.NEGOTIATING);
        assertThat(current().changesAnything()).isFalse();
        negotiation.counter(term("close").id(), term("close").version(), closeOnTime("99", "96"), "once more");
        Acting.as(world.lead());
        withdrawals.refuse(term("close").id(), term("close").version(), "Still too high");
        assertThat(term("close").value()).isEqualTo(close);
        assertThat(term("close").offers().getLast().reason()).isEqualTo("Still too high");
        assertThat(current().version().status()).isEqualTo(AgreementStatus.NEGOTIATING);
    }

    @Test
    void takesAnAcceptanceBackWhileNothingIsSigned() {
        amend();
        edit("close", closeOnTime("99", "96"));
        offerDrafts();
        Acting.as(world.lead());
        accept("close");
        assertThat(current().version().status()).isEqualTo(AgreementStatus.AGREED);

        withdrawals.takeBackAcceptance(term("close").id(), term("close").version());

        assertThat(current().version().status()).isEqualTo(AgreementStatus.NEGOTIATING);
        assertThat(term("close").isTurnOf(org.gangway.identity.Side.VENDOR)).isTrue();
    }

    @Test
    void undoesADraftOfASignedTerm() {
        amend();
        edit("close", closeOnTime("99", "96"));
        withdrawals.undo(term("close").id(), term("close").version());
        retire("paid");
        withdrawals.undo(term("paid").id(), term("paid").version());

        assertThat(current().drafts()).isEmpty();
        assertThat(term("close").value()).isEqualTo(close);
        assertThat(term("paid").isRetired()).isFalse();
    }

    @Test
    void isNotSignedWhileTheTermsDoNotFitTogether() {
        amend();
        edit("close", closeOnTime("99", "96"));
        offerDrafts();
        retire("paid");
        Acting.as(world.lead());
        accept("close");
        accept("paid");

        assertThat(current().version().status()).isEqualTo(AgreementStatus.NEGOTIATING);
        assertThat(current().isAgreed()).isTrue();
        negotiation.counter(
                term("incentive").id(), term("incentive").version(), schedule(share(close, "100")), "Then all of it");
        Acting.as(world.manager());
        accept("incentive");
        assertThat(current().version().status()).isEqualTo(AgreementStatus.AGREED);
    }

    @Test
    void leavesWaysBackToThoseWhoNegotiate() {
        amend();
        edit("close", closeOnTime("99", "96"));
        offerDrafts();
        var id = term("close").id();
        var seen = term("close").version();
        for (var other : List.of(world.vendorController(), world.auditor())) {
            Acting.as(other);
            assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> withdrawals.refuse(id, seen, "no"));
            assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> withdrawals.abandon(version, "no"));
        }
        Acting.as(world.otherLead());
        assertThatExceptionOfType(TermNotFound.class).isThrownBy(() -> withdrawals.refuse(id, seen, "no"));
        assertThatExceptionOfType(AgreementVersionNotFound.class).isThrownBy(() -> withdrawals.abandon(version, "no"));
    }

    private void amend() {
        version = negotiation.start(engagement);
        negotiation.takeEffect(version, JULY);
    }

    private void retire(String subject) {
        withdrawals.retire(term(subject).id(), term(subject).version(), "");
    }

    private void edit(String subject, org.gangway.agreement.terms.TermValue value) {
        negotiation.edit(term(subject).id(), term(subject).version(), value);
    }

    private List<String> levelsOn(LocalDate day) {
        return agreements.inForce(engagement, day).orElseThrow().serviceLevels().stream()
                .map(ServiceLevelTerms::id)
                .toList();
    }

    private void offerDrafts() {
        negotiation.offer(version, current().drafts().stream().map(Term::id).toList(), "");
    }

    private Negotiation current() {
        return agreements.current(engagement).orElseThrow();
    }

    private Term term(String subject) {
        return current().terms().stream()
                .filter(term -> term.value().subject().equals(subject))
                .findFirst()
                .orElseThrow();
    }

    private void accept(String subject) {
        negotiation.accept(term(subject).id(), term(subject).version());
    }

    private void sign(CurrentUser user) {
        Acting.as(user);
        signing.sign(version, current().version().sha256().orElseThrow());
    }
}
