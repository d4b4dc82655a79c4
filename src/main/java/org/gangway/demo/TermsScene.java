package org.gangway.demo;

import java.time.LocalDate;
import java.util.List;
import org.gangway.agreement.AgreementService;
import org.gangway.agreement.AgreementVersionId;
import org.gangway.agreement.IncentiveTerms;
import org.gangway.agreement.NegotiationService;
import org.gangway.agreement.ServiceLevelTerms;
import org.gangway.agreement.SigningService;
import org.gangway.agreement.Term;
import org.gangway.agreement.TermValue;
import org.gangway.engagement.EngagementId;
import org.gangway.incentive.Schedule;
import org.springframework.stereotype.Component;

/** The client offers, the vendor counters one term and accepts the others, the client accepts, both sign. */
@Component
class TermsScene {

    private final NegotiationService negotiation;
    private final SigningService signing;
    private final AgreementService agreements;
    private final Stage stage;

    TermsScene(NegotiationService negotiation, SigningService signing, AgreementService agreements, Stage stage) {
        this.negotiation = negotiation;
        this.signing = signing;
        this.agreements = agreements;
        this.stage = stage;
    }

    /** What is negotiated, and how the vendor answers the term of the same subject. */
    record Script(
            EngagementId engagement,
            Cast lead,
            LocalDate effective,
            List<ServiceLevelTerms> levels,
            Schedule schedule,
            ServiceLevelTerms countered) {}

    void play(Script script) {
        var version = stage.as(Cast.KAREN, () -> negotiation.start(script.engagement()));
        stage.as(Cast.KAREN, () -> negotiation.takeEffect(version, script.effective()));
        script.levels().forEach(level -> stage.as(Cast.KAREN, () -> negotiation.draft(version, level)));
        stage.as(Cast.KAREN, () -> negotiation.draft(version, new IncentiveTerms(script.schedule())));
        stage.as(
                Cast.KAREN,
                () -> negotiation.offer(
                        version,
                        terms(version).stream().map(Term::id).toList(),
                        "Our proposal for the start. Let us talk about it on Thursday."));
        stage.on(stage.today().plusDays(3));
        terms(script.lead(), version).forEach(term -> answer(script, term));
        stage.on(stage.today().plusDays(2));
        terms(Cast.KAREN, version).stream()
                .filter(term -> subject(term).equals(script.countered().subject()))
                .forEach(term -> stage.as(Cast.KAREN, () -> negotiation.accept(term.id(), term.version())));
        sign(script.lead(), version);
        sign(Cast.KAREN, version);
    }

    /** A new version that changes some of what was signed; the other side takes it as it is, and both sign. */
    void amend(EngagementId engagement, Cast lead, LocalDate effective, List<? extends TermValue> changed, String why) {
        var version = stage.as(Cast.KAREN, () -> negotiation.start(engagement));
        stage.as(Cast.KAREN, () -> negotiation.takeEffect(version, effective));
        changed.forEach(value -> terms(Cast.KAREN, version).stream()
                .filter(term -> subject(term).equals(value.subject()))
                .forEach(term -> stage.as(Cast.KAREN, () -> negotiation.edit(term.id(), term.version(), value))));
        var subjects = changed.stream().map(TermValue::subject).toList();
        stage.as(
                Cast.KAREN,
                () -> negotiation.offer(
                        version,
                        terms(version).stream()
                                .filter(term -> subjects.contains(subject(term)))
                                .map(Term::id)
                                .toList(),
                        why));
        stage.on(stage.today().plusDays(4));
        terms(lead, version).stream()
                .filter(term -> term.openOffer().isPresent())
                .forEach(term -> stage.as(lead, () -> negotiation.accept(term.id(), term.version())));
        sign(lead, version);
        sign(Cast.KAREN, version);
    }

    private void answer(Script script, Term term) {
        stage.as(script.lead(), () -> {
            if (subject(term).equals(script.countered().subject())) {
                negotiation.counter(
                        term.id(),
                        term.version(),
                        script.countered(),
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

    private List<Term> terms(Cast person, AgreementVersionId version) {
        return stage.as(person, () -> terms(version));
    }

    private void sign(Cast person, AgreementVersionId version) {
        stage.as(
                person,
                () -> signing.sign(
                        version, agreements.version(version).version().sha256().orElse("")));
    }
}
