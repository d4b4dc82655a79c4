package org.gangway.agreement.negotiation;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.gangway.agreement.terms.TermFacts;
import org.gangway.agreement.terms.TermValue;
import org.gangway.audit.AuditEvent;
import org.gangway.audit.AuditLog;
import org.gangway.shared.Fingerprint;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Writes what happens to terms into the log; what is not on the table yet is read by the side that drafts it alone. */
@Component
class AgreementJournal {

    private final AuditLog log;

    AgreementJournal(AuditLog log) {
        this.log = log;
    }

    void started(AgreementVersion version) {
        log.record(inPrivate("agreement.started", version).after(Map.of("number", version.number())));
    }

    void effectiveDay(AgreementVersion version, Optional<LocalDate> before) {
        log.record(event("agreement.effective-day-set", version)
                .inPrivate(version.status() == AgreementStatus.DRAFT)
                .before(before.map(day -> Map.of("effectiveFrom", day)).orElse(Map.of()))
                .after(Map.of("effectiveFrom", version.effectiveFrom().orElseThrow())));
    }

    void drafted(Term term) {
        log.record(inPrivate("agreement.term-drafted", term).after(facts(term.value())));
    }

    void edited(Term term, TermValue before) {
        log.record(
                inPrivate("agreement.term-edited", term).before(facts(before)).after(facts(term.value())));
    }

    void removed(Term term) {
        log.record(inPrivate("agreement.term-removed", term).before(facts(term.value())));
    }

    void retirementDrafted(Term term) {
        log.record(inPrivate("agreement.retirement-drafted", term).before(facts(term.value())));
    }

    void undone(Term term) {
        log.record(inPrivate("agreement.draft-undone", term).after(facts(term.value())));
    }

    void offered(Term term) {
        log.record(
                term.isRetired()
                        ? event("agreement.retirement-offered", term).before(facts(term.value()))
                        : event("agreement.term-offered", term).after(facts(term.value())));
    }

    void accepted(Term term) {
        log.record(
                term.isRetired()
                        ? event("agreement.retirement-accepted", term).before(facts(term.value()))
                        : event("agreement.term-accepted", term).after(facts(term.value())));
    }

    void acceptanceTakenBack(Term term) {
        log.record(event("agreement.acceptance-taken-back", term).before(facts(term.value())));
    }

    void withdrawn(Term term, @Nullable String reason) {
        log.record(
                event("agreement.offer-withdrawn", term).after(reason == null ? Map.of() : Map.of("reason", reason)));
    }

    void refused(Term term, String reason) {
        log.record(event("agreement.offer-refused", term).after(Map.of("reason", reason)));
    }

    void discarded(AgreementVersion version) {
        log.record(inPrivate("agreement.discarded", version).before(Map.of("number", version.number())));
    }

    void abandoned(AgreementVersion version, String reason) {
        log.record(event("agreement.abandoned", version)
                .after(Map.of("number", version.number(), "status", version.status(), "reason", reason)));
    }

    void countered(Term term, TermValue before) {
        log.record(event("agreement.term-countered", term).before(facts(before)).after(facts(term.value())));
    }

    void agreed(AgreementVersion version) {
        log.record(event("agreement.agreed", version).after(hash(version)));
    }

    void signed(AgreementVersion version) {
        log.record(event("agreement.signed", version).after(hash(version)));
    }

    private static Map<String, Object> hash(AgreementVersion version) {
        return Map.of(
                "number", version.number(),
                "status", version.status(),
                "sha256", new Fingerprint(version.sha256().orElseThrow()));
    }

    private static Map<String, Object> facts(TermValue value) {
        return TermFacts.of(value);
    }

    private static AuditEvent event(String action, Term term) {
        return AuditEvent.of(action, term.id().value())
                .inEngagement(term.engagement().value());
    }

    private static AuditEvent event(String action, AgreementVersion version) {
        return AuditEvent.of(action, version.id().value())
                .inEngagement(version.engagement().value());
    }

    private static AuditEvent inPrivate(String action, Term term) {
        return event(action, term).inPrivate(true);
    }

    private static AuditEvent inPrivate(String action, AgreementVersion version) {
        return event(action, version).inPrivate(true);
    }
}
