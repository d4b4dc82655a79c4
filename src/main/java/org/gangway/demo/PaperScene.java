package org.gangway.demo;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import org.gangway.engagement.EngagementId;
import org.gangway.identity.InvoicingDetails;
import org.gangway.identity.InvoicingService;
import org.gangway.invoicing.NoteService;
import org.gangway.invoicing.TaxTreatment;
import org.gangway.settlement.LedgerService;
import org.gangway.settlement.LineKey;
import org.gangway.settlement.NewWaiver;
import org.springframework.stereotype.Component;

/** What was agreed is waived, put on a credit note or an invoice, and paid. */
@Component
class PaperScene {

    private final InvoicingService invoicing;
    private final NoteService notes;
    private final LedgerService ledger;
    private final Stage stage;

    PaperScene(InvoicingService invoicing, NoteService notes, LedgerService ledger, Stage stage) {
        this.invoicing = invoicing;
        this.notes = notes;
        this.ledger = ledger;
        this.stage = stage;
    }

    /** What stands on paper about the person's own company; both stories may say it. */
    void introduce(Cast administrator, InvoicingDetails details) {
        stage.as(administrator, () -> {
            if (!invoicing.own().details().equals(details)) {
                invoicing.describe(details);
            }
        });
    }

    /** The client waives part of a credit because its committee decided so. */
    void waive(EngagementId engagement, YearMonth month, Cast client, LineKey credit, BigDecimal amount) {
        stage.as(client, () -> {
            var decided = ledger.decisions(engagement).stream()
                    .filter(decision -> decision.words().equals(MeetingNotes.WAIVER))
                    .findFirst()
                    .orElseThrow();
            ledger.waive(
                    engagement,
                    month,
                    new NewWaiver(credit, amount, "As our steering committee decided.", decided.id()));
        });
    }

    /** A credit note where the client is owed, an invoice where the vendor is. */
    void issue(EngagementId engagement, YearMonth month, Cast vendor, LocalDate day) {
        stage.on(day);
        stage.as(vendor, () -> notes.issue(engagement, month, TaxTreatment.REVERSE_CHARGE));
    }

    void pay(EngagementId engagement, YearMonth month, Cast client, LocalDate day, String reference) {
        stage.on(day);
        stage.as(client, () -> ledger.pay(engagement, month, reference));
    }
}
