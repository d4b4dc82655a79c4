package org.gangway.demo;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import org.gangway.engagement.EngagementId;
import org.gangway.identity.party.InvoicingDetails;
import org.gangway.identity.party.InvoicingService;
import org.gangway.invoicing.NoteService;
import org.gangway.invoicing.TaxTreatment;
import org.gangway.settlement.LedgerService;
import org.gangway.settlement.WaiverService;
import org.gangway.settlement.month.LineKey;
import org.gangway.settlement.statement.NewWaiver;
import org.springframework.stereotype.Component;

/** What was agreed is waived, put on a credit note or an invoice, and paid. */
@Component
class CreditNoteScene {

    private final InvoicingService invoicing;
    private final NoteService notes;
    private final LedgerService ledger;
    private final WaiverService waivers;
    private final DemoStage demoStage;

    CreditNoteScene(
            InvoicingService invoicing,
            NoteService notes,
            LedgerService ledger,
            WaiverService waivers,
            DemoStage demoStage) {
        this.invoicing = invoicing;
        this.notes = notes;
        this.ledger = ledger;
        this.waivers = waivers;
        this.demoStage = demoStage;
    }

    /** What stands on paper about the person's own company; both stories may say it. */
    void introduce(DemoPerson administrator, InvoicingDetails details) {
        demoStage.as(administrator, () -> {
            if (!invoicing.own().details().equals(details)) {
                invoicing.describe(details);
            }
        });
    }

    /** The client waives part of a credit because its committee decided so. */
    void waive(EngagementId engagement, YearMonth month, DemoPerson client, LineKey credit, BigDecimal amount) {
        demoStage.as(client, () -> {
            var decided = waivers.decisions(engagement).stream()
                    .filter(decision -> decision.words().equals(MeetingNotes.WAIVER))
                    .findFirst()
                    .orElseThrow();
            waivers.waive(
                    engagement,
                    month,
                    new NewWaiver(credit, amount, "As our steering committee decided.", decided.id()));
        });
    }

    /** A credit note where the client is owed, an invoice where the vendor is. */
    void issue(EngagementId engagement, YearMonth month, DemoPerson vendor, LocalDate day) {
        demoStage.on(day);
        demoStage.as(vendor, () -> notes.issue(engagement, month, TaxTreatment.REVERSE_CHARGE));
    }

    void pay(EngagementId engagement, YearMonth month, DemoPerson client, LocalDate day, String reference) {
        demoStage.on(day);
        demoStage.as(client, () -> ledger.pay(engagement, month, reference));
    }
}
