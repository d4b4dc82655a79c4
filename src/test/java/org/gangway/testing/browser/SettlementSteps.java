package org.gangway.testing.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.YearMonth;
import java.util.Locale;
import org.gangway.language.Msg;
import org.gangway.language.Text;

/** A month's statement: prepared, proposed, approved by both sides, taken home as files. */
final class SettlementSteps {

    private final Story story;

    SettlementSteps(Story story) {
        this.story = story;
    }

    void settle() {
        var manager = story.manager;
        var month = YearMonth.parse(Story.MONTH);
        manager.open(story.page("settlement"));
        manager.looks("30-no-statement");
        manager.click(Msg.settlement_prepare_action(month));
        manager.looks("31-statement");
        manager.click(Msg.settlement_propose_action());
        manager.looks("32-propose");
        manager.confirm();
        approve(story.controller, "33-approved-by-client");
        approve(story.vendorController, "34-approved-by-both");
        manager.open(story.page("settlement/" + month));
        check(manager, Msg.common_pdf_in(Locale.ENGLISH), "%PDF-");
        check(manager, Msg.common_pdf_in(Locale.of("da")), "%PDF-");
        check(manager, Msg.settlement_document_xlsx(), "PK");
    }

    private void approve(BrowserPerson approver, String step) {
        approver.open(story.page("settlement/" + Story.MONTH));
        approver.click(Msg.settlement_approve_action());
        approver.confirm();
        approver.sees(Msg.settlement_approve_done(YearMonth.parse(Story.MONTH)));
        approver.looks(step);
    }

    static void check(BrowserPerson reader, Text link, String magic) {
        var file = reader.download(reader.words().of(link)).path();
        try {
            var content = Files.readAllBytes(file);
            assertThat(content.length).as(link.key()).isGreaterThan(400);
            assertThat(new String(content, 0, magic.length(), StandardCharsets.US_ASCII))
                    .isEqualTo(magic);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
