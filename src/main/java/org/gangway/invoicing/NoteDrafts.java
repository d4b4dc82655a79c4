package org.gangway.invoicing;

import java.util.Map;
import java.util.Optional;
import org.gangway.engagement.Engagement;
import org.gangway.identity.party.InvoicingService;
import org.gangway.settlement.LedgerService;
import org.gangway.settlement.statement.MonthlyStatement;
import org.gangway.shared.RuleViolation;
import org.springframework.stereotype.Component;

/** Makes of an agreed statement the note that would be issued for it. */
@Component
class NoteDrafts {

    private final LedgerService ledger;
    private final InvoicingService invoicing;

    NoteDrafts(LedgerService ledger, InvoicingService invoicing) {
        this.ledger = ledger;
        this.invoicing = invoicing;
    }

    /** Nothing when nothing of the month is open. */
    Optional<Note> of(Engagement engagement, MonthlyStatement statement) {
        var owed = NoteLines.open(statement.month(), ledger.entries(engagement.id()));
        return Note.kind(owed).map(kind -> {
            var vendor = invoicing.party(engagement.vendor());
            var client = invoicing.party(engagement.client());
            return new Note(
                    kind,
                    null,
                    engagement.name(),
                    statement.month(),
                    statement.month().atEndOfMonth(),
                    vendor,
                    client,
                    TaxTreatment.usual(vendor.country(), client.country()),
                    Note.facing(kind, owed));
        });
    }

    /** The same, but refuses where there is nothing to issue or nothing agreed yet. */
    Note required(Engagement engagement, MonthlyStatement statement) {
        if (!statement.isFrozen()) {
            throw new RuleViolation("invoicing.note-not-agreed", Map.of("month", statement.month()));
        }
        return of(engagement, statement)
                .orElseThrow(() -> new RuleViolation("invoicing.note-nothing", Map.of("month", statement.month())));
    }
}
