package org.gangway.notification.news;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import org.gangway.identity.Role;
import org.gangway.language.Msg;
import org.gangway.language.Text;
import org.gangway.shared.Money;
import org.junit.jupiter.api.Test;

class StoredTextTest {

    @Test
    void isReadAsItWasWritten() {
        var text = new Text(
                "some.message",
                Map.of("month", YearMonth.of(2026, 3), "fee", Money.of("1250.50", "DKK"), "n", 2, "name", "Åse"));

        assertThat(again(text)).isEqualTo(text);
    }

    @Test
    void keepsTextsInsideTexts() {
        var assigned = Msg.notification_news_person_assigned("Close", LocalDate.of(2026, 12, 1), Text.of(Role.READER));
        var typed = Msg.notification_offer_refused_text(Text.user("Close on time"), "Close");
        var deep = Msg.notification_news_comment_written(
                "Karen Holm", new Text("outer", Map.of("inner", Text.of(Role.READER))), "Close");

        assertThat(again(assigned)).isEqualTo(assigned);
        assertThat(again(typed)).isEqualTo(typed);
        assertThat(again(deep)).isEqualTo(deep);
    }

    private static Text again(Text text) {
        return StoredText.read(text.key(), StoredText.facts(text));
    }
}
