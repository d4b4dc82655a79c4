package org.gangway.agreement.document;

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
import java.util.Map;
import org.gangway.agreement.inforce.AgreementService;
import org.gangway.agreement.negotiation.AgreementVersionId;
import org.gangway.agreement.negotiation.AgreementVersionNotFound;
import org.gangway.agreement.negotiation.NegotiationService;
import org.gangway.agreement.negotiation.SigningService;
import org.gangway.agreement.negotiation.Term;
import org.gangway.agreement.negotiation.TermState;
import org.gangway.agreement.terms.IncentiveTerms;
import org.gangway.agreement.terms.InconsistentTerms;
import org.gangway.agreement.terms.ServiceLevelTerms;
import org.gangway.agreement.terms.SettlementTerms;
import org.gangway.agreement.terms.TermValue;
import org.gangway.audit.AuditEntry;
import org.gangway.audit.LogService;
import org.gangway.engagement.EngagementId;
import org.gangway.engagement.EngagementService;
import org.gangway.identity.signin.Acting;
import org.gangway.json.CanonicalJson;
import org.gangway.json.FieldFault;
import org.gangway.shared.Sha256;
import org.gangway.testing.ModuleTest;
import org.gangway.testing.World;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.data.domain.Pageable;
import org.springframework.security.access.AccessDeniedException;

@ModuleTest
class TermsFromDocumentTest {

    @Autowired
    EngagementService engagements;

    @Autowired
    NegotiationService negotiation;

    @Autowired
    SigningService signing;

    @Autowired
    AgreementService agreements;

    @Autowired
    TermsDocumentService documents;

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
    void changesNothingWhenWhatWasSavedIsLoadedAgain() {
        draftAll();

        var loaded = documents.compare(version, documents.text(version));

        assertThat(loaded.changesNothing()).isTrue();
        assertThat(loaded.effectiveFrom()).isEmpty();
        assertThat(loaded.changes()).extracting(TermChange::step).containsOnly(TermChangeKind.UNCHANGED);
    }

    @Test
    void bringsTheTermsOfOneEngagementIntoAnother() {
        draftAll();
        negotiation.draft(version, new SettlementTerms(10, 2));
        var saved = documents.text(version);
        var other = engagements.open(engagementWith(world.vendor()));
        var empty = negotiation.start(other);

        var loaded = documents.compare(empty, saved);
        documents.takeOver(empty, saved, loaded, true, "");

        assertThat(loaded.ofAnother()).isTrue();
        assertThat(loaded.changes()).hasSize(4).extracting(TermChange::step).containsOnly(TermChangeKind.ADDED);
        var there = agreements.version(empty);
        assertThat(there.version().effectiveFrom()).contains(START);
        assertThat(there.terms())
                .extracting(Term::value)
                .containsExactly(close, paid, fullSchedule(), new SettlementTerms(10, 2));
        assertThat(agreements.version(version).terms()).extracting(Term::id).hasSize(4);
    }

    @Test
    void leavesTheEffectiveDateAloneUnlessItIsWanted() {
        var february = documents(START.plusMonths(1));

        var loaded = documents.compare(version, february);
        documents.takeOver(version, february, loaded, false, "");

        assertThat(loaded.effectiveFrom()).contains(START.plusMonths(1));
        assertThat(agreements.version(version).version().effectiveFrom()).contains(START);
    }

    @Test
    void tellsWhatIsAddedChangedAndLeftAlone() {
        draftAll();
        var saved = documents.text(version).replace("\"98\"", "\"97\"");
        negotiation.draft(version, new SettlementTerms(10, 2));

        var loaded = documents.compare(version, saved);
        documents.takeOver(version, saved, loaded, false, "");

        assertThat(loaded.changes())
                .extracting(TermChange::step)
                .containsExactly(
                        TermChangeKind.CHANGED,
                        TermChangeKind.UNCHANGED,
                        TermChangeKind.UNCHANGED,
                        TermChangeKind.LEFT_ALONE);
        assertThat(value("close")).isEqualTo(closeOnTime("97", "95"));
        assertThat(value("settlement")).isEqualTo(new SettlementTerms(10, 2));
        Acting.as(world.auditor());
        assertThat(log.ofEngagement(engagement.value(), Pageable.ofSize(1)))
                .extracting(AuditEntry::action)
                .containsExactly("agreement.term-edited");
    }

    @Test
    void namesEveryFaultAndWritesNothing() {
        var faulty = documents(START)
                .replace("\"minimum\":{\"bound\":\"INCLUSIVE\",\"value\":\"80\"},", "")
                .replace("400000.00", "300000.00");

        assertThatExceptionOfType(InconsistentTerms.class)
                .isThrownBy(() -> documents.compare(version, faulty))
                .satisfies(unfit -> assertThat(unfit.faults())
                        .extracting(FieldFault::path)
                        .containsExactly("incentive.serviceLevels[1].defaultRule"));
        assertThat(agreements.version(version).terms()).isEmpty();
    }

    @Test
    void saysWhereATextIsNoDocument() {
        assertThatThrownBy(() -> documents.compare(version, "{\"format\": 1,\n oops}"))
                .hasMessageContaining("agreement.document-not-json")
                .hasMessageContaining("line=2");
        assertThatThrownBy(() -> documents.compare(version, "null")).hasMessageContaining("not-json");
    }

    @Test
    void takesNothingOverWhenTheTermsChangedMeanwhile() {
        draftAll();
        var saved = documents.text(version).replace("\"98\"", "\"97\"");
        var seen = documents.compare(version, saved);
        negotiation.edit(term("close").id(), term("close").version(), closeOnTime("99", "95"));

        assertThatExceptionOfType(OptimisticLockingFailureException.class)
                .isThrownBy(() -> documents.takeOver(version, saved, seen, false, ""));
        assertThat(value("close")).isEqualTo(closeOnTime("99", "95"));
    }

    @Test
    void answersAllThatIsOnTheTableAtOnce() {
        offerAll();
        Acting.as(world.lead());
        // a level without a minimum fits only together with a schedule that does not look at one
        var answer = documents
                .text(version)
                .replace("\"minimum\":{\"bound\":\"INCLUSIVE\",\"value\":\"80\"},", "")
                .replace("\"allocation\":\"60\"", "\"allocation\":\"55\"")
                .replace("\"allocation\":\"40\"", "\"allocation\":\"45\"");
        var sound = onlyBelowExpected(answer);

        var loaded = documents.compare(version, sound);
        documents.takeOver(version, sound, loaded, false, "All in one");

        assertThat(loaded.isAnswer()).isTrue();
        assertThat(term("close").state()).isEqualTo(TermState.OFFERED);
        assertThat(term("paid").state()).isEqualTo(TermState.COUNTERED);
        assertThat(term("incentive").state()).isEqualTo(TermState.COUNTERED);
        assertThat(term("incentive").offers().getLast().message()).isEqualTo("All in one");
    }

    @Test
    void refusesTheVendorANewTermAndTheClientAnOwnOffer() {
        offerAll();
        var text = documents.text(version);

        assertThatExceptionOfType(InconsistentTerms.class)
                .isThrownBy(() -> documents.compare(version, text.replace("\"98\"", "\"97\"")))
                .satisfies(unfit -> assertThat(unfit.faults())
                        .extracting(FieldFault::rule)
                        .containsExactly("agreement.document-changes-own-offer"));
        Acting.as(world.lead());
        var settled = text.substring(0, text.length() - 1)
                + ",\"settlement\":{\"deemedAgreementWorkingDays\":10,\"reminderWorkingDays\":2}}";
        assertThatExceptionOfType(InconsistentTerms.class)
                .isThrownBy(() -> documents.compare(version, settled))
                .satisfies(unfit ->
                        assertThat(unfit.faults()).extracting(FieldFault::path).containsExactly("settlement"));
    }

    @Test
    void keepsTheClientsDraftsFromTheVendorsDocument() {
        offerAll();
        negotiation.draft(version, new SettlementTerms(10, 2));

        assertThat(documents.text(version)).contains("deemedAgreementWorkingDays");
        Acting.as(world.lead());
        assertThat(documents.text(version)).contains("close").doesNotContain("deemedAgreementWorkingDays");
        Acting.as(world.otherLead());
        assertThatExceptionOfType(AgreementVersionNotFound.class).isThrownBy(() -> documents.text(version));
    }

    @Test
    void putsNewTermsOnTheTableTogetherWithACounterOffer() {
        offerAll();
        Acting.as(world.lead());
        var paidNow = term("paid");
        negotiation.counter(paidNow.id(), paidNow.version(), paidOnTime("88", "80"), "");
        Acting.as(world.manager());
        var text = documents.text(version).replace("\"88\"", "\"89\"");
        var settled = text.substring(0, text.length() - 1)
                + ",\"settlement\":{\"deemedAgreementWorkingDays\":10,\"reminderWorkingDays\":2}}";

        documents.takeOver(version, settled, documents.compare(version, settled), false, "");

        Acting.as(world.lead());
        assertThat(term("settlement").isTurnOf(org.gangway.identity.Side.VENDOR))
                .isTrue();
        assertThat(value("paid")).isEqualTo(paidOnTime("89", "80"));
    }

    @Test
    void givesSignedTermsAsTheyWereSignedAndChangesThemNoMore() {
        offerAll();
        Acting.as(world.lead());
        List.of("close", "paid", "incentive").forEach(this::accept);
        var hash = agreements.version(version).version().sha256().orElseThrow();
        signing.sign(version, hash);
        Acting.as(world.manager());
        signing.sign(version, hash);

        var text = documents.text(version);

        assertThat(Sha256.hex(text)).isEqualTo(hash);
        assertThat(TermsDocument.parse(text).serviceLevels()).containsExactly(close, paid);
        assertThatThrownBy(() -> documents.compare(version, text)).hasMessageContaining("agreement.signed-is-final");
    }

    @Test
    void letsReadersSaveButNotLoad() {
        offerAll();
        Acting.as(world.auditor());

        assertThat(documents.text(version)).contains("close");
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> documents.compare(version, documents.text(version)));
    }

    @Test
    void asksForADayAndAScheduleBeforeItSaves() {
        negotiation.draft(version, close);

        assertThatThrownBy(() -> documents.text(version)).hasMessageContaining("agreement.document-incomplete");
    }

    private static String onlyBelowExpected(String json) {
        var document = new java.util.LinkedHashMap<>(CanonicalJson.read(json));
        var incentive = (Map<?, ?>) document.get("incentive");
        ((List<?>) java.util.Objects.requireNonNull(incentive.get("serviceLevels"))).forEach(level -> {
            @SuppressWarnings("unchecked") // the keys of a JSON object are strings
            var members = (Map<String, Object>) level;
            members.put("defaultRule", java.util.Map.of("kind", "belowExpected"));
        });
        return CanonicalJson.write(document);
    }

    /** The document of the full terms, effective from that day. */
    private String documents(LocalDate day) {
        var other = engagements.open(engagementWith(world.vendor()));
        var full = negotiation.start(other);
        negotiation.takeEffect(full, day);
        List.of(close, paid, fullSchedule()).forEach(value -> negotiation.draft(full, value));
        return documents.text(full);
    }

    private IncentiveTerms fullSchedule() {
        return schedule(share(close, "60"), share(paid, "40"));
    }

    private void draftAll() {
        List.of(close, paid, fullSchedule()).forEach(value -> negotiation.draft(version, value));
    }

    private void offerAll() {
        draftAll();
        negotiation.offer(
                version,
                agreements.version(version).drafts().stream().map(Term::id).toList(),
                "");
    }

    private void accept(String subject) {
        negotiation.accept(term(subject).id(), term(subject).version());
    }

    private TermValue value(String subject) {
        return term(subject).value();
    }

    private Term term(String subject) {
        return agreements.version(version).terms().stream()
                .filter(term -> term.value().subject().equals(subject))
                .findFirst()
                .orElseThrow();
    }
}
