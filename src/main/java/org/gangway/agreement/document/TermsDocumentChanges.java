package org.gangway.agreement.document;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.gangway.agreement.negotiation.AgreementVersionId;

/**
 * A document beside a version of the terms: what taking it over would change.
 *
 * @param effectiveFrom the day the document names, where it differs from the version's and may be chosen
 * @param ofAnother the document names another engagement as its own
 */
public record TermsDocumentChanges(
        AgreementVersionId version,
        TermsDocument document,
        List<TermChange> changes,
        Optional<LocalDate> effectiveFrom,
        boolean ofAnother) {

    public TermsDocumentChanges {
        changes = List.copyOf(changes);
    }

    /** Whether there is a counter-offer in it: then everything the document says goes on the table together. */
    public boolean isAnswer() {
        return changes.stream().anyMatch(change -> change.step() == TermChangeKind.COUNTERED);
    }

    public boolean changesNothing() {
        return changes.stream()
                .allMatch(change ->
                        change.step() == TermChangeKind.UNCHANGED || change.step() == TermChangeKind.LEFT_ALONE);
    }

    List<TermChange> with(TermChangeKind step) {
        return changes.stream().filter(change -> change.step() == step).toList();
    }
}
