package org.gangway.invoicing;

import org.gangway.identity.party.InvoicingService;
import org.gangway.settlement.SettlementStory;

/** How a story goes on before its notes are issued: both parties say what invoices need. */
public final class NoteStory {

    private NoteStory() {}

    public static void describe(SettlementStory story, InvoicingService invoicing) {
        story.as(
                story.world().lead(),
                () -> invoicing.describe(NoteFixtures.vendor().details()));
        story.as(
                story.world().manager(),
                () -> invoicing.describe(NoteFixtures.client().details()));
    }
}
