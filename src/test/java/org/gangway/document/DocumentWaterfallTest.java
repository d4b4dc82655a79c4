package org.gangway.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class DocumentWaterfallTest {

    @Test
    void beginsEachChangeWhereTheStepBeforeEnded() {
        var html = html(new DocumentWaterfall()
                .total("Fee", "1,000", new BigDecimal("1000"))
                .change("Credit", "−200", new BigDecimal("-200"))
                .change("Bonus", "+50", new BigDecimal("50"))
                .total("Net", "850", new BigDecimal("850")));

        assertThat(html)
                .containsSubsequence(
                        bar("way-total", "0.00", "100.00"),
                        bar("way-less", "80.00", "20.00"),
                        bar("way-more", "80.00", "5.00"),
                        bar("way-total", "0.00", "85.00"));
    }

    @Test
    void leavesRoomBelowZero() {
        var html = html(new DocumentWaterfall()
                .total("Fee", "100", new BigDecimal("100"))
                .change("Credit", "−200", new BigDecimal("-200"))
                .total("Net", "−100", new BigDecimal("-100")));

        assertThat(html)
                .containsSubsequence(
                        bar("way-total", "50.00", "50.00"),
                        bar("way-less", "0.00", "100.00"),
                        bar("way-total", "0.00", "50.00"));
    }

    @Test
    void showsEvenTheSmallestChange() {
        var html = html(new DocumentWaterfall()
                .total("Fee", "1,000,000", new BigDecimal("1000000"))
                .change("Bonus", "+1", BigDecimal.ONE));

        assertThat(html).contains(bar("way-more", "99.4", "0.6"));
    }

    private static String bar(String style, String left, String width) {
        return "<div class=\"way-bar " + style + "\" style=\"margin-left: " + left + "%; width: " + width + "%\">";
    }

    private static String html(DocumentWaterfall way) {
        var html = new StringBuilder();
        way.toHtml().appendTo(html);
        return html.toString();
    }
}
