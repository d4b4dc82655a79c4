package org.gangway.agreement.negotiation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.gangway.agreement.negotiation.AgreementFixtures.START;
import static org.gangway.agreement.negotiation.AgreementFixtures.closeOnTime;
import static org.gangway.agreement.negotiation.AgreementFixtures.engagementWith;
import static org.gangway.agreement.negotiation.AgreementFixtures.paidOnTime;
import static org.gangway.agreement.negotiation.AgreementFixtures.schedule;
import static org.gangway.agreement.negotiation.AgreementFixtures.share;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.gangway.agreement.inforce.AgreementService;
import org.gangway.agreement.inforce.DaysInForce;
import org.gangway.agreement.terms.IncentiveTerms;
import org.gangway.agreement.terms.InconsistentTerms;
import org.gangway.agreement.terms.ServiceLevelTerms;
import org.gangway.agreement.terms.TermValue;
import org.gangway.audit.AuditEntry;
import org.gangway.audit.LogService;
import org.gangway.engagement.EngagementId;
import org.gangway.engagement.EngagementNotFound;
import org.gangway.engagement.EngagementService;
import org.gangway.identity.CurrentUser;
import org.gangway.identity.signin.Acting;
import org.gangway.json.FieldFault;
import org.gangway.shared.Period;
import org.gangway.testing.ModuleTest;
import org.gangway.testing.World;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.security.access.AccessDeniedException;

@ModuleTest
class NegotiationTest {

    @Autowired
    EngagementService engagements;

    @Autowired
    NegotiationService negotiation;

    @Autowired
    SigningService signing;

    @Autowired
    AgreementService agreements;

    @Autowired
    LogService log;

    private World world;
    private final ServiceLevelTerms close = closeOnTime("98", "95");
    private final ServiceLevelTerms paid = paidOnTime("90", "80");
    private EngagementId engagement = new EngagementId(new java.util.UUID(0, 0));
    private AgreementVersionId version = AgreementVersionId.next();

    @BeforeEach
    void start() {
        world = World.create();
        Acting.as(world.manager());
        engagement = engagements.open(engagementWith(world.vendor()));
        version = negotiation.start(engagement);
        negotiation.takeEffect(version, START);
    }

    @AfterEach
    void leave() {
        Acting.asNobody();
    }

    @Test
    void leadsFromDraftToSignedTerms() {
        offerAll();
        Acting.as(world.lead());
        accept("close");
        counter("paid", paidOnTime("88", "80"));
        accept("incentive");
        Acting.as(world.manager());
        accept("paid");
        sign(world.manager());
        assertThat(agreements.inForce(engagement, START)).isEmpty();
        sign(world.lead());

        var terms = agreements.inForce(engagement, START).orElseThrow();
        assertThat(terms.number()).isEqualTo(1);
        assertThat(terms.serviceLevels()).containsExactly(close, paidOnTime("88", "80"));
        assertThat(terms.incentive()).isEqualTo(fullSchedule().schedule());
        assertThat(agreements.verify(version)).isTrue();
        assertThat(agreements.inForceDuring(engagement, YearMonth.of(2026, 1)))
                .containsExactly(new DaysInForce<>(Period.of(YearMonth.of(2026, 1)), terms));
        assertThat(agreements.inForceDuring(engagement, YearMonth.of(2025, 12))).isEmpty();
    }

    @Test
    void logsEveryStepWithBeforeAndAfter() {
        offerAll();
        Acting.as(world.lead());
        counter("paid", paidOnTime("88", "80"));

        Acting.as(world.auditor());
        var entries = log.ofEngagement(engagement.value(), org.springframework.data.domain.Pageable.ofSize(20));
        assertThat(entries).extracting(AuditEntry::action).startsWith("agreement.term-countered");
        assertThat(entries.getFirst().before()).contains("\"90\"");
        assertThat(entries.getFirst().after()).contains("\"88\"");
    }

    @Test
    void refusesToOfferTermsThatDoNotFitAndOffersNothing() {
        negotiation.draft(version, close);
        negotiation.draft(version, paid);
        negotiation.draft(version, schedule(share(close, "60"), share(paid, "30")));

        assertThatExceptionOfType(InconsistentTerms.class)
                .isThrownBy(this::offerDrafts)
                .satisfies(unfit -> assertThat(unfit.faults())
                        .extracting(FieldFault::path)
                        .containsExactly("incentive.serviceLevels"));
        assertThat(current().drafts()).hasSize(3);
    }

    @Test
    void refusesACounterThatBreaksTheSchedule() {
        offerAll();
        Acting.as(world.lead());

        assertThatExceptionOfType(InconsistentTerms.class)
                .isThrownBy(() -> counter("paid", paidOnTime("88", null)))
                .satisfies(unfit -> assertThat(unfit.faults())
                        .extracting(FieldFault::path)
                        .containsExactly("incentive.serviceLevels[1].defaultRule"));
    }

    @Test
    void needsAnEffectiveDateBeforeAnOffer() {
        Acting.as(world.manager());
        negotiation.takeEffect(version, LocalDate.of(2026, 12, 1));
        agreeOnAll();
        sign(world.manager());
        sign(world.lead());
        Acting.as(world.manager());
        var undated = negotiation.start(engagement);
        negotiation.edit(term("close").id(), term("close").version(), closeOnTime("99", "96"));
        var term = term("close").id();

        assertThatThrownBy(() -> negotiation.offer(undated, List.of(term), ""))
                .hasMessageContaining("agreement.effective-day-missing");
    }

    @Test
    void beginsWithADayOnWhichTheTermsCanTakeEffect() {
        Acting.as(world.manager());
        var other = engagements.open(engagementWith(world.vendor()));
        negotiation.start(other);

        assertThat(agreements.current(other).orElseThrow().version().effectiveFrom())
                .contains(START);
    }

    @Test
    void tellsTheSecondOfTwoWhoEditTheSameTerm() {
        var term = negotiation.draft(version, close);
        var seen = term("close").version();
        negotiation.edit(term, seen, closeOnTime("97", "95"));

        assertThatExceptionOfType(OptimisticLockingFailureException.class)
                .isThrownBy(() -> negotiation.edit(term, seen, closeOnTime("99", "95")));
        assertThat(term("close").value()).isEqualTo(closeOnTime("97", "95"));
    }

    @Test
    void refusesAnAnswerToAnOfferThatHasChanged() {
        offerAll();
        Acting.as(world.lead());
        var seen = term("close").version();
        counter("close", closeOnTime("97", "95"));
        Acting.as(world.manager());
        var id = term("close").id();

        assertThatExceptionOfType(OptimisticLockingFailureException.class)
                .isThrownBy(() -> negotiation.accept(id, seen));
    }

    @Test
    void acceptsAllThatWasSeenOrNothing() {
        offerAll();
        Acting.as(world.lead());
        var seen = current().terms().stream()
                .map(term -> new SeenTerm(term.id(), term.version()))
                .toList();
        var changed = List.of(
                seen.get(0), new SeenTerm(seen.get(1).term(), seen.get(1).version() + 1));

        assertThatExceptionOfType(OptimisticLockingFailureException.class)
                .isThrownBy(() -> negotiation.acceptAll(version, changed));
        assertThat(current().terms()).noneMatch(term -> term.state() == TermState.AGREED);

        negotiation.acceptAll(version, seen);
        assertThat(current().terms()).hasSize(3).allMatch(term -> term.state() == TermState.AGREED);
    }

    @Test
    void refusesASignatureUnderAnotherText() {
        agreeOnAll();

        Acting.as(world.lead());
        assertThatExceptionOfType(OptimisticLockingFailureException.class)
                .isThrownBy(() -> signing.sign(version, "0".repeat(64)));
    }

    @Test
    void refusesToSignBesideDraftsAndVoidsTheOthersSignatureWhenTheyAreOffered() {
        agreeOnAll();
        sign(world.lead());
        Acting.as(world.manager());
        var late = ServiceLevelTerms.usual(
                "late",
                "Accuracy",
                org.gangway.measure.Metric.ACCURACY,
                org.gangway.measure.AgreedLevels.of("99", null));
        var term = negotiation.draft(version, late);
        assertThatThrownBy(() -> sign(world.manager())).hasMessageContaining("agreement.drafts-left");

        negotiation.offer(version, List.of(term), "");

        assertThat(current().version().signature(org.gangway.identity.Side.VENDOR))
                .isEmpty();
        assertThat(current().version().status()).isEqualTo(AgreementStatus.NEGOTIATING);
    }

    @Test
    void amendsWhatIsSignedWithAVersionThatStartsFromIt() {
        agreeOnAll();
        sign(world.manager());
        sign(world.lead());

        Acting.as(world.manager());
        version = negotiation.start(engagement);
        assertThat(current().terms()).extracting(Term::state).containsOnly(TermState.AGREED);
        negotiation.takeEffect(version, LocalDate.of(2026, 6, 16));
        negotiation.edit(term("close").id(), term("close").version(), closeOnTime("99", "96"));
        offerDrafts();
        Acting.as(world.lead());
        accept("close");
        sign(world.lead());
        sign(world.manager());

        var june = agreements.inForceDuring(engagement, YearMonth.of(2026, 6));
        assertThat(june)
                .extracting(part -> part.terms().number(), DaysInForce::days)
                .containsExactly(tuple(1, days(1, 15)), tuple(2, days(16, 30)));
        var july = agreements.inForceDuring(engagement, YearMonth.of(2026, 7));
        assertThat(july).hasSize(1);
        var second = july.getFirst().terms();
        assertThat(second.number()).isEqualTo(2);
        assertThat(second.serviceLevel("close")).contains(closeOnTime("99", "96"));
        assertThat(agreements.versions(engagement))
                .extracting(VersionSummary::number)
                .containsExactly(2, 1);
    }

    @Test
    void refusesASecondVersionWhileOneIsOpen() {
        assertThatThrownBy(() -> negotiation.start(engagement)).hasMessageContaining("agreement.version-still-open");
    }

    @Test
    void removesOnlyWhatWasNeverOffered() {
        negotiation.draft(version, close);
        negotiation.remove(term("close").id(), term("close").version());
        assertThat(current().terms()).isEmpty();

        offerAll();
        assertThatThrownBy(() ->
                        negotiation.remove(term("close").id(), term("close").version()))
                .hasMessageContaining("agreement.term-already-offered");
    }

    @Test
    void leavesDraftingToTheManagerAndAnswersToNegotiators() {
        offerAll();
        var id = term("close").id();
        Acting.as(world.lead());
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> negotiation.start(engagement));
        Acting.as(world.vendorController());
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> negotiation.accept(id, 1));
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> signing.sign(version, ""));
    }

    @Test
    void isNotThereForAnotherVendor() {
        agreeOnAll();
        var id = term("close").id();
        var seen = term("close").version();

        Acting.as(world.otherLead());
        assertThatExceptionOfType(EngagementNotFound.class).isThrownBy(() -> agreements.versions(engagement));
        assertThatExceptionOfType(EngagementNotFound.class).isThrownBy(() -> agreements.inForce(engagement, START));
        assertThatExceptionOfType(EngagementNotFound.class).isThrownBy(() -> agreements.current(engagement));
        assertThatExceptionOfType(AgreementVersionNotFound.class).isThrownBy(() -> agreements.version(version));
        assertThatExceptionOfType(AgreementVersionNotFound.class).isThrownBy(() -> agreements.verify(version));
        assertThatExceptionOfType(AgreementVersionNotFound.class).isThrownBy(() -> signing.sign(version, ""));
        assertThatExceptionOfType(TermNotFound.class).isThrownBy(() -> negotiation.accept(id, seen));
    }

    @Test
    void hidesDraftsFromTheOtherParty() {
        negotiation.draft(version, close);
        Acting.as(world.lead());
        assertThat(agreements.versions(engagement)).isEmpty();
        assertThatExceptionOfType(AgreementVersionNotFound.class).isThrownBy(() -> agreements.version(version));

        Acting.as(world.manager());
        offerAll();
        var late = negotiation.draft(
                version,
                ServiceLevelTerms.usual(
                        "late",
                        "Accuracy",
                        org.gangway.measure.Metric.ACCURACY,
                        org.gangway.measure.AgreedLevels.of("99", null)));

        Acting.as(world.lead());
        assertThat(current().terms()).hasSize(3);
        assertThatExceptionOfType(TermNotFound.class).isThrownBy(() -> negotiation.accept(late, 0));
    }

    private void offerAll() {
        if (current().terms().isEmpty()) {
            negotiation.draft(version, close);
        }
        negotiation.draft(version, paid);
        negotiation.draft(version, fullSchedule());
        offerDrafts();
    }

    private static Period days(int first, int last) {
        return new Period(LocalDate.of(2026, 6, first), LocalDate.of(2026, 6, last));
    }

    private void agreeOnAll() {
        offerAll();
        Acting.as(world.lead());
        List.of("close", "paid", "incentive").forEach(this::accept);
    }

    private IncentiveTerms fullSchedule() {
        return schedule(share(close, "60"), share(paid, "40"));
    }

    private void offerDrafts() {
        negotiation.offer(version, current().drafts().stream().map(Term::id).toList(), "Our first offer");
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

    private void counter(String subject, TermValue value) {
        negotiation.counter(term(subject).id(), term(subject).version(), value, "That is too high");
    }

    private void sign(CurrentUser user) {
        Acting.as(user);
        signing.sign(version, current().version().sha256().orElseThrow());
    }
}
