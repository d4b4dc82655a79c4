package org.gangway.settlement.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.gangway.settlement.SettlementStory.JANUARY;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.select.Select;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.zip.ZipInputStream;
import org.gangway.document.CsvStyle;
import org.gangway.governance.GovernanceStory;
import org.gangway.identity.signin.Acting;
import org.gangway.settlement.CommitteeDecision;
import org.gangway.settlement.SettlementService;
import org.gangway.settlement.SettlementStory;
import org.gangway.settlement.StatementQueries;
import org.gangway.settlement.WaiverService;
import org.gangway.settlement.document.LedgerDocuments;
import org.gangway.settlement.month.LineKey;
import org.gangway.settlement.statement.NewWaiver;
import org.gangway.shared.RuleViolation;
import org.gangway.testing.UseCase;
import org.gangway.testing.ViewTest;
import org.gangway.testing.World;
import org.gangway.uikit.ScreenTexts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** A credit of 28,800 is agreed, and the steering committee has decided to go live in May. */
@UseCase("UC-12")
class WaiverDecisionTest extends ViewTest {

    @Autowired
    ApplicationContext context;

    @Autowired
    WaiverService waivers;

    private World world;
    private SettlementStory story;

    @BeforeEach
    void agreeAndDecide() {
        world = World.create();
        story = SettlementStory.signed(context, world);
        story.report(JANUARY, "94", "99");
        var settlement = context.getBean(SettlementService.class);
        var statementQueries = context.getBean(StatementQueries.class);
        var engagement = story.engagement();
        story.as(world.manager(), () -> {
            settlement.prepare(engagement, JANUARY);
            settlement.propose(engagement, JANUARY);
        });
        for (var user : List.of(world.controller(), world.vendorController())) {
            story.as(
                    user,
                    () -> settlement.approve(
                            engagement,
                            JANUARY,
                            statementQueries.statement(engagement, JANUARY).seen()));
        }
        var governance = new GovernanceStory(context);
        governance.lockedMeeting(world, governance.committee(world, engagement));
        Acting.asNobody();
    }

    @Test
    void restsOnADecisionThatTheLedgerNames() {
        signIn(world.manager());
        open("engagement/" + story.engagement().value() + "/settlement/2025-01");
        click("Waive: Credit: Close tasks on time");
        fill("Decision and reason", "Goodwill");
        choose();
        _click(_find(Button.class, spec -> spec.withText("Waive")).getLast());

        open("engagement/" + story.engagement().value() + "/settlement/ledger");

        assertThat(shown()).contains("Goodwill – Decision 1: Go live in May");
        var documents = context.getBean(LedgerDocuments.class);
        var csv = new String(
                documents
                        .csv(story.engagement(), CsvStyle.NEUTRAL, ScreenTexts.reader())
                        .content(),
                StandardCharsets.UTF_8);
        assertThat(csv).contains("Decision of a committee", "Decision 1: Go live in May");
        assertThat(sheet(documents
                        .workbook(story.engagement(), ScreenTexts.reader())
                        .content()))
                .contains("Decision of a committee", "Decision 1: Go live in May");
    }

    private static String sheet(byte[] workbook) {
        try (var zip = new ZipInputStream(new ByteArrayInputStream(workbook))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().equals("xl/worksheets/sheet1.xml")) {
                    return new String(zip.readAllBytes(), StandardCharsets.UTF_8);
                }
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        throw new AssertionError("no first sheet");
    }

    @SuppressWarnings("unchecked")
    private static void choose() {
        var field = (Select<CommitteeDecision>)
                _get(Select.class, spec -> spec.withLabel("Committee decision it is based on"));
        field.setValue(field.getListDataView().getItem(0));
    }

    @Test
    void refusesADecisionThatNobodyTook() {
        Acting.as(world.manager());
        var waiver = new NewWaiver(LineKey.credit("close"), BigDecimal.TEN, "Goodwill", UUID.randomUUID());

        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> waivers.waive(story.engagement(), JANUARY, waiver))
                .satisfies(violation -> assertThat(violation.rule()).isEqualTo("settlement.no-such-decision"));
    }
}
