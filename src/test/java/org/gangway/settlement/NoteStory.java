package org.gangway.settlement;

import java.time.YearMonth;
import java.util.List;
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
        approve(story, settlement, month);
    }

    /** By people who neither reported nor proposed. */
    public static void approve(SettlementStory story, SettlementService settlement, YearMonth month) {
        var id = story.engagement();
        for (var user : List.of(story.world().vendorController(), story.world().controller())) {
            story.as(
                    user,
                    () -> settlement.approve(
                            id, month, settlement.statement(id, month).seen()));
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
