package org.gangway.invoicing;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gangway.engagement.Engagement;
import org.gangway.identity.party.InvoicingService;
import org.gangway.settlement.CreditNoteMonths;
import org.gangway.settlement.LedgerService;
import org.gangway.settlement.statement.MonthlyStatement;
import org.gangway.shared.RuleViolation;
import org.springframework.stereotype.Component;

/** Makes of an agreed statement, and of those that come onto one note with it, the note that would be issued. */
@Component
class NoteDrafts {

    private final LedgerService ledger;
    private final InvoicingService invoicing;
    private final CreditNoteMonths creditNoteMonths;

    NoteDrafts(LedgerService ledger, InvoicingService invoicing, CreditNoteMonths creditNoteMonths) {
        this.ledger = ledger;
        this.invoicing = invoicing;
        this.creditNoteMonths = creditNoteMonths;
    }

    /** The months that come onto one note with that of the statement. */
    List<YearMonth> months(Engagement engagement, MonthlyStatement statement) {
        return creditNoteMonths.with(engagement.id(), statement.month());
    }

    /** Those of them that are not agreed yet and hold the note back. */
    List<YearMonth> held(Engagement engagement, MonthlyStatement statement) {
        var months = months(engagement, statement);
        return months.size() == 1 ? List.of() : creditNoteMonths.open(engagement.id(), months);
    }

    /** Nothing when nothing of the months is open. */
    Optional<Note> of(Engagement engagement, MonthlyStatement statement) {
        var months = months(engagement, statement);
        var owed = NoteLines.open(months, ledger.entries(engagement.id()));
        return Note.kind(owed).map(kind -> {
            var vendor = invoicing.party(engagement.vendor());
            var client = invoicing.party(engagement.client());
            return new Note(
                    kind,
                    null,
                    engagement.name(),
                    months.getFirst(),
                    months.getLast(),
                    months.getLast().atEndOfMonth(),
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
        var held = held(engagement, statement);
        if (!held.isEmpty()) {
            throw new RuleViolation("invoicing.note-held", Map.of("months", held));
        }
        return of(engagement, statement)
                .orElseThrow(() -> new RuleViolation("invoicing.note-nothing", Map.of("month", statement.month())));
    }
}
