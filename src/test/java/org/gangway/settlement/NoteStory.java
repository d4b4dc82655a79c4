package org.gangway.settlement;

import java.time.YearMonth;
import org.gangway.identity.InvoicingService;

/** How a story goes on after its figures are in: both approve, and both say what invoices need. */
public final class NoteStory {

    private NoteStory() {}

    public static void agree(SettlementStory story, SettlementService settlement, YearMonth month) {
        var id = story.engagement();
        story.as(story.world().manager(), () -> {
            settlement.prepare(id, month);
            settlement.propose(id, month);
        });
        for (var user : java.util.List.of(story.world().lead(), story.world().manager())) {
            story.as(
                    user,
                    () -> settlement.approve(
                            id, month, settlement.statement(id, month).sha256()));
        }
    }

    public static void describe(SettlementStory story, InvoicingService invoicing) {
        story.as(
                story.world().lead(),
                () -> invoicing.describe(NoteFixtures.vendor().details()));
        story.as(
                story.world().manager(),
                () -> invoicing.describe(NoteFixtures.client().details()));
    }
}
