package org.gangway.settlement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.gangway.settlement.SettlementStory.JANUARY;

import java.math.BigDecimal;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import org.gangway.identity.signin.Acting;
import org.gangway.language.ReaderProfile;
import org.gangway.language.TestTexts;
import org.gangway.performance.evaluation.CorrectionService;
import org.gangway.performance.evaluation.ReportingService;
import org.gangway.performance.figures.NewFigure;
import org.gangway.performance.figures.ReportedFigure;
import org.gangway.settlement.event.ProposedStatementChanged;
import org.gangway.settlement.statement.StatementState;
import org.gangway.shared.Money;
import org.gangway.testing.ModuleTest;
import org.gangway.testing.World;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

/** Nobody pulls a statement out of the approval of both parties without knowing it. */
@ModuleTest
@RecordApplicationEvents
class CorrectionConsequencesTest {

    @Autowired
    ApplicationContext application;

    @Autowired
    ApplicationEvents events;

    @Autowired
    CorrectionService corrections;

    @Autowired
    ReportingService reporting;

    @Autowired
    SettlementService settlement;

    @Autowired
    StatementQueries statements;

    private static final ReaderProfile READER = new ReaderProfile(Locale.ENGLISH, Locale.UK, ZoneOffset.UTC);

    private World world;
    private SettlementStory story;
    private String level = "";

    @BeforeEach
    void prepareJanuary() {
        world = World.create();
        story = SettlementStory.signed(application, world);
        story.report(JANUARY, "94", "99");
        story.as(world.manager(), () -> settlement.prepare(story.engagement(), JANUARY));
        level = "close";
        Acting.as(world.lead());
    }

    @AfterEach
    void leave() {
        Acting.asNobody();
    }

    @Test
    void saysNothingWhileTheStatementIsADraft() {
        assertThat(corrections.consequences(story.engagement(), correction("99")))
                .isEmpty();
    }

    @Test
    void saysWhatHappensToTheStatementAndChangesNothingYet() {
        propose();
        var before = reported();

        assertThat(consequences("99"))
                .singleElement()
                .asString()
                .contains("from DKK 371,200.00 to DKK 400,000.00", "approvals given so far fall away");
        assertThat(consequences("94.5")).singleElement().asString().contains("stays DKK 371,200.00");
        assertThat(reported()).isEqualTo(before);
        assertThat(statements.statement(story.engagement(), JANUARY).state()).isEqualTo(StatementState.PROPOSED);
        assertThat(events.stream(ProposedStatementChanged.class)).isEmpty();
    }

    @Test
    void tellsBothPartiesOnceItIsSavedWithItsReason() {
        propose();
        assertThatThrownBy(() -> corrections.correct(story.engagement(), correction("99"), " "))
                .hasMessageContaining("performance.correction-reason-missing");

        corrections.correct(story.engagement(), correction("99"), "Two tasks were counted twice");

        assertThat(statements.statement(story.engagement(), JANUARY).state()).isEqualTo(StatementState.DRAFT);
        assertThat(events.stream(ProposedStatementChanged.class))
                .containsExactly(new ProposedStatementChanged(
                        story.engagement(), JANUARY, Money.of("371200.00", "DKK"), Money.of("400000.00", "DKK")));
    }

    @Test
    void saysThatAnAgreedMonthIsAdjustedLater() {
        story.agree(JANUARY);
        Acting.as(world.lead());

        assertThat(consequences("99")).singleElement().asString().contains("is agreed and stays as it is");
    }

    @Test
    void answersVendorLeadsOnly() {
        Acting.as(world.controller());
        var figure = new NewFigure(level, JANUARY, BigDecimal.ONE, BigDecimal.ONE, 1);
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> corrections.consequences(story.engagement(), figure));
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> corrections.correct(story.engagement(), figure, "no"));
    }

    private void propose() {
        story.as(world.manager(), () -> settlement.propose(story.engagement(), JANUARY));
        Acting.as(world.lead());
    }

    private List<String> consequences(String close) {
        return corrections.consequences(story.engagement(), correction(close)).stream()
                .map(text -> TestTexts.texts().say(text, READER).replace('\u00a0', ' '))
                .toList();
    }

    private NewFigure correction(String close) {
        return new NewFigure(
                level,
                JANUARY,
                new BigDecimal(close).multiply(BigDecimal.TEN),
                new BigDecimal(1000),
                reported().version());
    }

    private ReportedFigure reported() {
        return reporting
                .figure(story.engagement(), level, JANUARY.atEndOfMonth())
                .orElseThrow();
    }
}
