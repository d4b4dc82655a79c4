package org.gangway.invoicing;

import java.time.YearMonth;
import org.gangway.engagement.Engagement;
import org.gangway.engagement.EngagementId;
import org.gangway.engagement.EngagementService;
import org.gangway.identity.CurrentUser;
import org.gangway.settlement.LedgerService;
import org.gangway.settlement.StatementQueries;
import org.gangway.settlement.statement.SettlementLock;
import org.gangway.shared.Money;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** The issue of what is open of a month, or of the months of a quarter: numbered, kept, booked and announced, or none of it. */
@Component
class NoteIssue {

    private final SettlementLock settlementLock;
    private final StatementQueries statementQueries;
    private final LedgerService ledger;
    private final EngagementService engagements;
    private final NoteDrafts drafts;
    private final NoteArchive archive;
    private final ApplicationEventPublisher events;

    NoteIssue(
            SettlementLock settlementLock,
            StatementQueries statementQueries,
            LedgerService ledger,
            EngagementService engagements,
            NoteDrafts drafts,
            NoteArchive archive,
            ApplicationEventPublisher events) {
        this.settlementLock = settlementLock;
        this.statementQueries = statementQueries;
        this.ledger = ledger;
        this.engagements = engagements;
        this.drafts = drafts;
        this.archive = archive;
        this.events = events;
    }

    /** What was issued; the last note of the month where nothing is open since. */
    IssuedNote of(Engagement engagement, YearMonth month, TaxTreatment tax, CurrentUser issuer) {
        settlementLock.take(engagement.id());
        var statement = statementQueries.statement(engagement.id(), month);
        var before = archive.of(statement);
        if (!before.isEmpty() && drafts.of(engagement, statement).isEmpty()) {
            return before.getLast();
        }
        var draft = drafts.required(engagement, statement).taxed(tax);
        NoteGaps.refuseAny(NoteGaps.of(draft, NoteProfile.PEPPOL));
        return issue(engagement, draft, issuer);
    }

    private IssuedNote issue(Engagement engagement, Note draft, CurrentUser issuer) {
        var id = engagement.id();
        var language = engagement.languages().authoritativeLocale();
        var last = statementQueries.statement(id, draft.month());
        var issued = archive.issue(last, draft, engagements.sites(id), language, issuer);
        requireAll(issued, putOnPaper(id, draft, issued.number()));
        events.publishEvent(new CreditNoteIssued(id, issued.month(), issued.kind(), issued.number(), issued.total()));
        return issued;
    }

    /** What each of its months has open. */
    private Money putOnPaper(EngagementId id, Note note, String number) {
        return note.byMonth().keySet().stream()
                .map(month -> ledger.putOnPaper(id, month, number))
                .reduce(Money.zero(note.currency()), Money::plus);
    }

    private static void requireAll(IssuedNote note, Money booked) {
        var total = note.kind() == NoteKind.CREDIT_NOTE ? note.total().negated() : note.total();
        if (!total.equals(booked)) {
            throw new IllegalStateException(note.number() + " says " + total + ", but booked was " + booked);
        }
    }
}
