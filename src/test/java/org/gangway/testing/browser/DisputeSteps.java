package org.gangway.testing.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.gangway.testing.browser.BrowserBooks.kroner;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.gangway.language.Msg;
import org.gangway.language.Text;
import org.gangway.settlement.statement.Proposal;

/** The vendor holds February's credit of 28,800 to be worth 10,000; both end at 20,000. */
final class DisputeSteps {

    private final BrowserBooks browserBooks;

    DisputeSteps(BrowserBooks browserBooks) {
        this.browserBooks = browserBooks;
    }

    void claim() {
        browserBooks.propose(BrowserBooks.FEBRUARY, "94", "99", Instant.now());
        var lead = browserBooks.lead;
        lead.open(browserBooks.page(BrowserBooks.FEBRUARY));
        var answerBy = browserBooks
                .statement(BrowserBooks.FEBRUARY)
                .proposal()
                .map(Proposal::answerBy)
                .orElseThrow();
        lead.sees(Msg.settlement_answer_by(Objects.requireNonNull(answerBy)));
        lead.click(Msg.settlement_dispute_action());
        fill(lead, Msg.settlement_dispute_amount(), "10000", "Two of the tasks waited for figures of yours.");
        lead.looks("61-dispute");
        lead.click(Msg.settlement_dispute_action());
        lead.sees(Msg.settlement_dispute_done());
        approve(browserBooks.controller);
        browserBooks.vendorController.open(browserBooks.page(BrowserBooks.FEBRUARY));
        browserBooks.vendorController.looks("62-undisputed-part");
        approve(browserBooks.vendorController);
    }

    private void approve(BrowserPerson approver) {
        approver.open(browserBooks.page(BrowserBooks.FEBRUARY));
        approver.click(Msg.settlement_approve_undisputed_action());
        approver.sees(approver.words().formats().money(kroner("390000.00")));
        approver.confirm();
        approver.sees(Msg.settlement_approve_done(BrowserBooks.FEBRUARY));
    }

    private static void fill(BrowserPerson browserPerson, Text amountField, String amount, String reason) {
        browserPerson.fill(amountField, browserPerson.words().formats().number(new BigDecimal(amount)));
        browserPerson.fill(Msg.settlement_dispute_reason(), reason);
    }

    void settle() {
        var manager = browserBooks.manager;
        manager.open(browserBooks.page(BrowserBooks.FEBRUARY));
        manager.click(Msg.settlement_dispute_answer());
        fill(manager, Msg.settlement_dispute_conceded_amount(), "20000", "One of them did.");
        manager.looks("65-answer");
        manager.click(Msg.settlement_dispute_answer());
        manager.sees(Msg.settlement_dispute_answer_done());
        var lead = browserBooks.lead;
        lead.open(browserBooks.page(BrowserBooks.FEBRUARY));
        lead.click(Msg.settlement_dispute_accept());
        lead.confirm();
        lead.sees(Msg.settlement_dispute_accept_done());
        lead.looks("66-settled");
        manager.open(browserBooks.page("settlement/ledger"));
        manager.sees(Msg.settlement_ledger_balances(kroner("-48800.00"), kroner("0.00")));
        addsUp(manager);
        manager.looks("67-ledger");
    }

    /** January -28,800; of February -10,000 agreed and -18,800 held, of which -10,000 are settled and 8,800 given up. */
    private static void addsUp(BrowserPerson reader) {
        var formats = reader.words().formats();
        var table = reader.page().locator(".gangway-table tbody");
        for (var amount : List.of("-28800.00", "-10000.00", "-38800.00", "-48800.00")) {
            assertThat(table).containsText(formats.money(kroner(amount)));
        }
    }
}
