package org.gangway.preview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gangway.settlement.SettlementStory.JANUARY;

import java.util.List;
import java.util.Map;
import org.gangway.agreement.AgreementService;
import org.gangway.identity.Acting;
import org.gangway.settlement.SettlementService;
import org.gangway.settlement.SettlementStory;
import org.gangway.testing.ModuleTest;
import org.gangway.testing.World;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** What is previewed from the signed text is what the portal settles. */
@ModuleTest
class PortalAgreesTest {

    @Autowired
    ApplicationContext application;

    @Autowired
    AgreementService agreements;

    @Autowired
    SettlementService settlement;

    @AfterEach
    void leave() {
        Acting.asNobody();
    }

    @Test
    void settlesASignedMonthAsThePreviewDoes() {
        var world = World.create();
        var story = SettlementStory.signed(application, world);
        story.report(JANUARY, "94", "99");
        Acting.as(world.manager());
        var signed = agreements.current(story.engagement()).orElseThrow().version();

        settlement.prepare(story.engagement(), JANUARY);
        var settled = settlement.statement(story.engagement(), JANUARY).content();
        var preview = preview(signed.canonical().orElseThrow());

        assertThat(preview.months()).singleElement().satisfies(month -> {
            assertThat(month.version().terms().sha256()).isEqualTo(settled.termsSha256());
            assertThat(month.statement()).isEqualTo(settled.statement());
        });
    }

    private static SettlementPreview preview(String contract) {
        var rows = List.of(row("close", "94"), row("accuracy", "99"));
        var body = Map.of("terms", JsonText.read(contract, Place.inBody("")), "results", rows);
        return PreviewRequest.preview(body, Place.inBody(""));
    }

    private static Map<String, Object> row(String level, String right) {
        return Map.of("period", JANUARY.toString(), "serviceLevel", level, "numerator", right, "denominator", "100");
    }
}
