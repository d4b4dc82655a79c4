package org.gangway.demo;

import java.time.LocalDate;
import java.util.List;
import org.gangway.agreement.inforce.AgreementService;
import org.gangway.agreement.negotiation.AgreementVersionId;
import org.gangway.agreement.negotiation.NegotiationService;
import org.gangway.agreement.negotiation.SigningService;
import org.gangway.agreement.negotiation.Term;
import org.gangway.agreement.terms.IncentiveTerms;
import org.gangway.agreement.terms.ServiceLevelTerms;
import org.gangway.agreement.terms.TermValue;
import org.gangway.engagement.EngagementId;
import org.gangway.incentive.terms.IncentiveSchedule;
import org.springframework.stereotype.Component;

/** The client offers, the vendor counters one term and accepts the others, the client accepts, both sign. */
@Component
class TermsScene {

    private final NegotiationService negotiation;
    private final SigningService signing;
    private final AgreementService agreements;
    private final DemoStage demoStage;

    TermsScene(
            NegotiationService negotiation, SigningService signing, AgreementService agreements, DemoStage demoStage) {
        this.negotiation = negotiation;
        this.signing = signing;
        this.agreements = agreements;
        this.demoStage = demoStage;
    }

    /** What is negotiated, and how the vendor answers the term of the same subject. */
    record TermsScript(
            EngagementId engagement,
            DemoPerson lead,
            LocalDate effective,
            List<ServiceLevelTerms> levels,
            IncentiveSchedule schedule,
            List<TermValue> further,
            ServiceLevelTerms countered) {}

    void play(TermsScript termsScript) {
        var version = demoStage.as(DemoPerson.KAREN, () -> negotiation.start(termsScript.engagement()));
        demoStage.as(DemoPerson.KAREN, () -> negotiation.takeEffect(version, termsScript.effective()));
        termsScript.levels().forEach(level -> demoStage.as(DemoPerson.KAREN, () -> negotiation.draft(version, level)));
        demoStage.as(DemoPerson.KAREN, () -> negotiation.draft(version, new IncentiveTerms(termsScript.schedule())));
        termsScript.further().forEach(term -> demoStage.as(DemoPerson.KAREN, () -> negotiation.draft(version, term)));
        demoStage.as(
                DemoPerson.KAREN,
                () -> negotiation.offer(
                        version,
                        terms(version).stream().map(Term::id).toList(),
                        "Our proposal for the start. Let us talk about it on Thursday."));
        demoStage.on(demoStage.today().plusDays(3));
        terms(termsScript.lead(), version).forEach(term -> answer(termsScript, term));
        demoStage.on(demoStage.today().plusDays(2));
        terms(DemoPerson.KAREN, version).stream()
                .filter(term -> subject(term).equals(termsScript.countered().subject()))
                .forEach(term -> demoStage.as(DemoPerson.KAREN, () -> negotiation.accept(term.id(), term.version())));
        sign(termsScript.lead(), version);
        sign(DemoPerson.KAREN, version);
    }

    /** A new version that changes some of what was signed; the other side takes it as it is, and both sign. */
    void amend(
            EngagementId engagement,
            DemoPerson lead,
            LocalDate effective,
            List<? extends TermValue> changed,
            String why) {
        var version = demoStage.as(DemoPerson.KAREN, () -> negotiation.start(engagement));
        demoStage.as(DemoPerson.KAREN, () -> negotiation.takeEffect(version, effective));
        changed.forEach(value -> terms(DemoPerson.KAREN, version).stream()
                .filter(term -> subject(term).equals(value.subject()))
                .forEach(term ->
                        demoStage.as(DemoPerson.KAREN, () -> negotiation.edit(term.id(), term.version(), value))));
        var subjects = changed.stream().map(TermValue::subject).toList();
        demoStage.as(
                DemoPerson.KAREN,
                () -> negotiation.offer(
                        version,
                        terms(version).stream()
                                .filter(term -> subjects.contains(subject(term)))
                                .map(Term::id)
                                .toList(),
                        why));
        demoStage.on(demoStage.today().plusDays(4));
        terms(lead, version).stream()
                .filter(term -> term.openOffer().isPresent())
                .forEach(term -> demoStage.as(lead, () -> negotiation.accept(term.id(), term.version())));
        sign(lead, version);
        sign(DemoPerson.KAREN, version);
    }

    private void answer(TermsScript termsScript, Term term) {
        demoStage.as(termsScript.lead(), () -> {
            if (subject(term).equals(termsScript.countered().subject())) {
                negotiation.counter(
                        term.id(),
                        term.version(),
                        termsScript.countered(),
                        "With two new people in the team we can promise this from the first month on.");
            } else {
                negotiation.accept(term.id(), term.version());
            }
        });
    }

    private static String subject(Term term) {
        TermValue value = term.openOffer().map(term::value).orElseGet(term::value);
        return value.subject();
    }

    private List<Term> terms(AgreementVersionId version) {
        return agreements.version(version).terms();
    }

    private List<Term> terms(DemoPerson person, AgreementVersionId version) {
        return demoStage.as(person, () -> terms(version));
    }

    private void sign(DemoPerson person, AgreementVersionId version) {
        demoStage.as(
                person,
                () -> signing.sign(
                        version, agreements.version(version).version().sha256().orElse("")));
    }
}
