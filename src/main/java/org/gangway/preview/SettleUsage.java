package org.gangway.preview;

import org.gangway.language.Msg;
import org.gangway.language.ReaderProfile;
import org.gangway.language.Text;
import org.gangway.language.Texts;

/** How {@code ./gangway settle} is called. */
record SettleUsage(Texts texts, ReaderProfile reader) {

    String text() {
        var out = new StringBuilder(say(Msg.preview_usage_purpose())).append("\n\n");
        new TextTable(2)
                .row("./gangway settle --terms FILE --results FILE", "")
                .row("  --terms FILE", say(Msg.preview_usage_terms()))
                .row("  --results FILE", say(Msg.preview_usage_results()))
                .row("  --events FILE", say(Msg.preview_usage_events()))
                .row("  --period 2026-03", say(Msg.preview_usage_period()))
                .row("  --lang da", say(Msg.preview_usage_lang()))
                .row("  --summary", say(Msg.preview_usage_summary()))
                .row("  --json", say(Msg.preview_usage_json()))
                .row("  --out FILE", say(Msg.preview_usage_out()))
                .row("  --pdf FILE", say(Msg.preview_usage_pdf()))
                .row("  --xlsx FILE", say(Msg.preview_usage_xlsx()))
                .row("./gangway settle --replay FILE", say(Msg.preview_usage_replay()))
                .row("./gangway settle --schema", say(Msg.preview_usage_schema()))
                .row("./gangway settle --help", say(Msg.preview_usage_help()))
                .appendTo(out, "");
        return out.append('\n')
                .append(say(Msg.preview_usage_codes()))
                .append('\n')
                .toString();
    }

    private String say(Text text) {
        return texts.say(text, reader);
    }
}
