package org.gangway.invoicing;

import java.time.YearMonth;
import org.gangway.engagement.EngagementId;
import org.gangway.shared.Money;

/**
 * The vendor issued the credit note or bonus invoice of a month.
 *
 * @param total always positive; the kind says who owes it
 */
public record CreditNoteIssued(EngagementId engagement, YearMonth month, NoteKind kind, String number, Money total) {}
