package org.gangway.agreement.document;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.gangway.agreement.negotiation.AgreementStatus;
import org.gangway.agreement.negotiation.AgreementVersion;
import org.gangway.agreement.negotiation.Term;
import org.gangway.agreement.negotiation.TermState;
import org.gangway.agreement.terms.FeeTerms;
import org.gangway.agreement.terms.InconsistentTerms;
import org.gangway.agreement.terms.TermValue;
import org.gangway.engagement.Engagement;
import org.gangway.identity.CurrentUser;
import org.gangway.identity.Role;
import org.gangway.identity.Side;
import org.gangway.json.FieldFault;

/**
 * Holds a document against the terms of a version, as one side sees and may change them.
 *
 * @param mayDraft whether the reader may add terms: the client's side does
 */
record DocumentComparison(
        Engagement engagement, AgreementVersion version, List<Term> terms, Side side, boolean mayDraft) {

    private static final int MOST_LEVELS = 200;

    static boolean mayDraft(CurrentUser user) {
        return user.has(Role.OUTSOURCING_MANAGER);
    }

    /** Throws {@link InconsistentTerms} with every reason for which the document cannot be taken over. */
    TermsDocumentChanges with(TermsDocument document, boolean ofAnother) {
        var faults = new ArrayList<FieldFault>();
        money(document, faults);
        size(document, faults);
        var values = values(document);
        var changes = new ArrayList<TermChange>();
        values.forEach(value -> changes.add(change(document, value, faults)));
        if (!faults.isEmpty()) {
            throw new InconsistentTerms(faults);
        }
        var named = values.stream().map(TermValue::subject).collect(Collectors.toCollection(LinkedHashSet::new));
        terms.stream()
                .filter(term -> !named.contains(term.value().subject()))
                .forEach(term -> changes.add(TermChange.of(TermChangeKind.LEFT_ALONE, term.value(), term)));
        return new TermsDocumentChanges(version.id(), document, changes, day(document), ofAnother);
    }

    /** A document always says the fee; it is a term where it differs from that of the engagement, or where it is one already. */
    private List<TermValue> values(TermsDocument document) {
        var values = new ArrayList<>(document.values());
        Optional.ofNullable(document.monthlyFee())
                .filter(fee -> !fee.isNegative())
                .map(fee -> new FeeTerms(fee, document.feeRules()))
                .filter(fee ->
                        bySubject().containsKey(FeeTerms.SUBJECT) || !fee.equals(new FeeTerms(engagement.monthlyFee())))
                .ifPresent(values::add);
        return values;
    }

    private Optional<LocalDate> day(TermsDocument document) {
        return Optional.of(document.effectiveFrom())
                .filter(chosen -> mayDraft && !version.effectiveFrom().equals(Optional.of(chosen)));
    }

    private void money(TermsDocument document, List<FieldFault> faults) {
        var currency = engagement.currency();
        if (!document.incentive().currency().equals(currency)) {
            faults.add(new FieldFault(
                    "incentive.currency",
                    "agreement.currency-differs",
                    Map.of(
                            "currency", document.incentive().currency().getCurrencyCode(),
                            "expected", currency.getCurrencyCode())));
        }
    }

    private static void size(TermsDocument document, List<FieldFault> faults) {
        if (document.serviceLevels().size() > MOST_LEVELS) {
            faults.add(
                    new FieldFault("serviceLevels", "agreement.document-too-many-levels", Map.of("most", MOST_LEVELS)));
        }
    }

    private TermChange change(TermsDocument document, TermValue value, List<FieldFault> faults) {
        var there = bySubject().get(value.subject());
        if (there == null) {
            refuseUnless(mayDraft, document.place(value), "agreement.document-adds-terms", faults);
            return TermChange.added(value);
        }
        if (!there.isRetired()
                && there.state() != TermState.DROPPED
                && there.value().toJson().equals(value.toJson())) {
            return TermChange.of(TermChangeKind.UNCHANGED, value, there);
        }
        if (there.state() == TermState.DRAFT || version.status() == AgreementStatus.DRAFT) {
            return TermChange.of(TermChangeKind.CHANGED, value, there);
        }
        var open = there.state() == TermState.AGREED || there.state() == TermState.DROPPED || there.isTurnOf(side);
        refuseUnless(open, document.place(value), "agreement.document-changes-own-offer", faults);
        return TermChange.of(TermChangeKind.COUNTERED, value, there);
    }

    private static void refuseUnless(boolean allowed, String place, String rule, List<FieldFault> faults) {
        if (!allowed) {
            faults.add(new FieldFault(place, rule, Map.of()));
        }
    }

    private Map<String, Term> bySubject() {
        return terms.stream()
                .collect(Collectors.toMap(
                        term -> term.value().subject(), Function.identity(), (one, _) -> one, LinkedHashMap::new));
    }
}
