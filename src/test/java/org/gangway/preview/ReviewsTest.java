package org.gangway.preview;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.gangway.json.CanonicalJson;
import org.gangway.language.ReaderProfile;
import org.gangway.language.Texts;
import org.junit.jupiter.api.Test;

/** A close with targets 98 and 95 that is reviewed with the results up to June, by the best three of six months. */
class ReviewsTest {

    private static final Texts TEXTS = Texts.standalone();

    private static final InputPlace BODY = InputPlace.inBody("");
    private static final List<String> HALF_A_YEAR = List.of("97", "99", "100", "96", "98", "98");

    /** 100, 99 and 98 average 99: one point better, of which a fifth of the two points to 100 counts. */
    @Test
    void proposesATargetInTheReviewsMonth() throws IOException {
        var preview = preview(HALF_A_YEAR, "reported");

        assertThat(preview.months())
                .filteredOn(month -> !month.targets().isEmpty())
                .singleElement()
                .satisfies(june -> {
                    assertThat(june.statement().month()).hasToString("2025-06");
                    var proposal = june.targets().getFirst().proposal();
                    assertThat(proposal.after().expected()).isEqualByComparingTo("98.4");
                    assertThat(proposal.after().minimum()).isEqualByComparingTo("95.4");
                });
        assertThat(said(preview, "en"))
                .contains(
                        "Targets proposed by this month’s review",
                        "Close tasks on time: At least 98.4%; until now At least 98%")
                .contains("Average of the 3 best months of 6: 99.");
        assertThat(said(preview, "da")).contains("Close tasks on time: Mindst 98,4 %; hidtil Mindst 98 %");
        assertThat(CanonicalJson.write(PreviewWriter.write(preview)))
                .contains("\"proposedTargets\":[{\"after\":{\"expected\":\"98.4\",\"minimum\":\"95.4\"}");
    }

    /** Without the 100 of March: 99, 98 and 98, a third better, of which 0.3 remain. */
    @Test
    void passesOverARelievedResult() throws IOException {
        var preview = preview(HALF_A_YEAR, "relieved");

        assertThat(preview.months()
                        .getLast()
                        .targets()
                        .getFirst()
                        .proposal()
                        .after()
                        .expected())
                .isEqualByComparingTo("98.3");
    }

    @Test
    void saysWhereATargetStays() throws IOException {
        var preview = preview(List.of("97", "97", "97", "97", "98", "98"), "reported");

        assertThat(said(preview, "en")).contains("Close tasks on time: At least 98%; stays");
    }

    @Test
    void isComputedAgainWithItsReviews() throws IOException {
        var json = CanonicalJson.write(PreviewWriter.write(preview(HALF_A_YEAR, "reported")));

        assertThat(PreviewReplay.of(JsonText.read(json, BODY), BODY).differences())
                .isEmpty();
    }

    private static String said(SettlementPreview preview, String language) {
        var locale = Locale.forLanguageTag(language);
        return PlainTextPreview.of(preview, TEXTS, new ReaderProfile(locale, locale, ZoneOffset.UTC))
                .replace('\u00a0', ' ');
    }

    private static SettlementPreview preview(List<String> results, String march) throws IOException {
        var rows = new ArrayList<Map<String, Object>>();
        for (int i = 0; i < results.size(); i++) {
            rows.add(Map.of(
                    "period",
                    "2025-0" + (i + 1),
                    "serviceLevel",
                    "close",
                    "numerator",
                    results.get(i),
                    "denominator",
                    "100",
                    "status",
                    i == 2 ? march : "reported"));
        }
        var improvement = "\"period\": \"MONTH\", \"improvement\": {\"better\": \"HIGHER\", \"ideal\": \"100\","
                + " \"most\": \"20\", \"mayWorsen\": false, \"decimals\": 1,"
                + " \"driver\": {\"kind\": \"bestOf\", \"best\": 3, \"months\": 6},"
                + " \"review\": {\"from\": \"2025-06\", \"everyMonths\": 12}}";
        var terms = Files.readString(Path.of(Settled.TERMS)).replaceFirst("\"period\": \"MONTH\"", improvement);
        return PreviewRequest.preview(Map.of("terms", JsonText.read(terms, BODY), "results", rows), BODY);
    }
}
