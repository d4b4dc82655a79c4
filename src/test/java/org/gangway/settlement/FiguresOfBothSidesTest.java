package org.gangway.settlement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.gangway.settlement.SettlementStory.JANUARY;
import static org.gangway.settlement.correction.SettlementFixtures.CLOSE;

import java.math.BigDecimal;
import java.time.YearMonth;
import org.gangway.identity.Side;
import org.gangway.identity.signin.Acting;
import org.gangway.measure.Attainment;
import org.gangway.measure.EvaluationTerms;
import org.gangway.measure.FigureUntilAgreed;
import org.gangway.performance.evaluation.FigureAgreementService;
import org.gangway.performance.evaluation.PerformanceService;
import org.gangway.performance.evaluation.ServiceLevelResult;
import org.gangway.performance.figures.FigureSides;
import org.gangway.performance.figures.FigureStatement;
import org.gangway.performance.figures.FigureStatementKind;
import org.gangway.performance.figures.NewFigure;
import org.gangway.performance.figures.ReportedWindow;
import org.gangway.shared.Money;
import org.gangway.shared.RuleViolation;
import org.gangway.testing.ModuleTest;
import org.gangway.testing.UseCase;
import org.gangway.testing.World;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.security.access.AccessDeniedException;

/** The close as the vendor reports it, as the client measures it, and as both agree on it: 98 is promised, 95 at least. */
@ModuleTest
@UseCase("UC-63")
class FiguresOfBothSidesTest {

    private static final YearMonth FEBRUARY = JANUARY.plusMonths(1);
    private static final ReportedWindow CLOSE_OF_JANUARY = new ReportedWindow(CLOSE, JANUARY.atEndOfMonth());

    @Autowired
    ApplicationContext application;

    @Autowired
    SettlementService settlement;

    @Autowired
    StatementQueries statements;

    @Autowired
    PerformanceService performance;

    @Autowired
    FigureAgreementService agreement;

    private World world;

    @BeforeEach
    void begin() {
        world = World.create();
    }

    @AfterEach
    void leave() {
        Acting.asNobody();
    }

    @Test
    void countsTheVendorsFigureUntilBothAgreeUnlessTheTermsSayOtherwise() {
        assertThat(differing(FigureUntilAgreed.VENDOR).attainment()).isEqualTo(Attainment.MET);
        assertThat(differing(FigureUntilAgreed.CLIENT).value()).isEqualByComparingTo("94");
        assertThat(differing(FigureUntilAgreed.WORSE).attainment()).isEqualTo(Attainment.BELOW_MINIMUM);
        var mean = differing(FigureUntilAgreed.MEAN);
        assertThat(mean.value()).isEqualByComparingTo("96");
        assertThat(mean.explanation().toString()).contains("measure-stated-by", "measure-until-agreed");
        var none = differing(FigureUntilAgreed.NONE);
        assertThat(none.attainment()).isEqualTo(Attainment.NOT_AGREED);
        assertThat(none.overdue()).isFalse();
    }

    @Test
    void settlesNothingOfAMonthBeforeTheyAgreeWhereTheTermsSaySo() {
        var story = story(FigureUntilAgreed.NONE);
        story.report(JANUARY, "98", "99");
        Acting.as(world.manager());

        assertThatThrownBy(() -> settlement.prepare(story.engagement(), JANUARY))
                .isInstanceOfSatisfying(
                        RuleViolation.class, it -> assertThat(it.rule()).isEqualTo("settlement.figures-not-agreed"));
        agreement.acceptReported(story.engagement(), CLOSE_OF_JANUARY, 1);

        assertThat(settlement.prepare(story.engagement(), JANUARY).amounts().credits())
                .isEqualTo(kroner("0.00"));
    }

    @Test
    void agreesWhereTheVendorAcceptsAndLetsAnOpenStatementFollow() {
        var story = story(FigureUntilAgreed.VENDOR);
        story.report(JANUARY, "98", "99");
        Acting.as(world.manager());
        settlement.prepare(story.engagement(), JANUARY);
        measure(story, "94", 0, "");

        Acting.as(world.lead());
        agreement.acceptMeasured(story.engagement(), CLOSE_OF_JANUARY, 1);

        Acting.as(world.manager());
        assertThat(statements.statement(story.engagement(), JANUARY).amounts().credits())
                .isEqualTo(kroner("28800.00"));
        assertThat(sides(story).isOpen()).isTrue();
    }

    /** The vendor keeps its 98 on record; what both agreed on settles the month, and February once. */
    @Test
    void adjustsAnAgreedMonthOnce() {
        var story = story(FigureUntilAgreed.VENDOR);
        story.report(JANUARY, "98", "99");
        story.agree(JANUARY);
        Acting.as(world.manager());
        measure(story, "94", 0, "");
        Acting.as(world.lead());
        agreement.acceptMeasured(story.engagement(), CLOSE_OF_JANUARY, 1);
        story.report(FEBRUARY, "99", "99");

        Acting.as(world.manager());
        settlement.prepare(story.engagement(), FEBRUARY);

        assertThat(statements.statement(story.engagement(), FEBRUARY).amounts().adjustments())
                .isEqualTo(kroner("-28800.00"));
        story.correct(JANUARY, CLOSE, "97");
        Acting.as(world.manager());
        assertThat(statements.statement(story.engagement(), FEBRUARY).amounts().adjustments())
                .isEqualTo(kroner("-28800.00"));
    }

    @Test
    void countsACorrectionOfAnAgreedFigureOnlyOnceTheOtherSideAcceptsIt() {
        var story = story(FigureUntilAgreed.WORSE);
        story.report(JANUARY, "96", "99");
        Acting.as(world.manager());
        agreement.acceptReported(story.engagement(), CLOSE_OF_JANUARY, 1);

        story.correct(JANUARY, CLOSE, "99");
        Acting.as(world.manager());

        assertThat(close(story).value()).isEqualByComparingTo("96");
        assertThat(sides(story).isOpen()).isTrue();
        assertThatThrownBy(() -> agreement.acceptReported(story.engagement(), CLOSE_OF_JANUARY, 1))
                .isInstanceOf(OptimisticLockingFailureException.class);
        agreement.acceptReported(story.engagement(), CLOSE_OF_JANUARY, 2);
        assertThat(close(story).value()).isEqualByComparingTo("99");
        assertThat(sides(story).isOpen()).isFalse();
    }

    @Test
    void agreesByItselfWhereBothStateTheSame() {
        var story = story(FigureUntilAgreed.NONE);
        Acting.as(world.manager());
        measure(story, "97", 0, "");
        story.report(JANUARY, "97", "99");
        Acting.as(world.manager());

        var agreed = sides(story).agreed();
        assertThat(agreed).isNotNull();
        assertThat(agreed.accepted()).isEqualTo(Side.VENDOR);
        assertThat(close(story).attainment()).isEqualTo(Attainment.BELOW_EXPECTED);
    }

    @Test
    void keepsEverythingThatWasStated() {
        var story = story(FigureUntilAgreed.VENDOR);
        story.report(JANUARY, "98", "99");
        Acting.as(world.manager());
        measure(story, "94", 0, "Counted in our own system");
        measure(story, "95", 1, "Two tasks were closed by us");
        Acting.as(world.lead());
        agreement.acceptMeasured(story.engagement(), CLOSE_OF_JANUARY, 2);

        var history = agreement.history(story.engagement(), CLOSE_OF_JANUARY);

        assertThat(history)
                .extracting(FigureStatement::kind)
                .containsExactly(
                        FigureStatementKind.REPORTED,
                        FigureStatementKind.MEASURED,
                        FigureStatementKind.MEASURED,
                        FigureStatementKind.AGREED_BY_VENDOR);
        assertThat(history)
                .extracting(one -> one.inputs().numerator().toPlainString())
                .containsExactly("98", "94", "95", "95");
        assertThat(history.stream().map(FigureStatement::words))
                .containsExactly(null, "Counted in our own system", "Two tasks were closed by us", null);
    }

    @Test
    void refusesWhatMakesNoSense() {
        var story = story(FigureUntilAgreed.VENDOR);
        story.report(JANUARY, "98", "99");
        Acting.as(world.manager());

        assertThatThrownBy(() -> measure(story, "101", 0, "")).isInstanceOf(RuleViolation.class);
        measure(story, "94", 0, "");
        assertThatThrownBy(() -> measure(story, "95", 1, " "))
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        it -> assertThat(it.rule()).isEqualTo("performance.correction-reason-missing"));
        assertThatThrownBy(() -> measure(story, "95", 0, "again"))
                .isInstanceOf(OptimisticLockingFailureException.class);
        assertThatThrownBy(() -> agreement.acceptMeasured(story.engagement(), CLOSE_OF_JANUARY, 1))
                .isInstanceOf(AccessDeniedException.class);
        Acting.as(world.lead());
        assertThatThrownBy(() -> measure(story, "95", 1, "no")).isInstanceOf(AccessDeniedException.class);
        agreement.acceptMeasured(story.engagement(), CLOSE_OF_JANUARY, 1);
        assertThatThrownBy(() -> agreement.acceptMeasured(story.engagement(), CLOSE_OF_JANUARY, 1))
                .isInstanceOfSatisfying(
                        RuleViolation.class, it -> assertThat(it.rule()).isEqualTo("performance.nothing-to-accept"));
    }

    private ServiceLevelResult differing(FigureUntilAgreed rule) {
        var story = story(rule);
        story.report(JANUARY, "98", "99");
        Acting.as(world.manager());
        measure(story, "94", 0, "");
        return close(story);
    }

    private SettlementStory story(FigureUntilAgreed rule) {
        return SettlementStory.evaluated(
                application, world, EvaluationTerms.USUAL.withUntilAgreed(rule), EvaluationTerms.USUAL);
    }

    private void measure(SettlementStory story, String right, int seen, String words) {
        agreement.measure(
                story.engagement(),
                new NewFigure(CLOSE, JANUARY, new BigDecimal(right), new BigDecimal(100), seen),
                words);
    }

    private FigureSides sides(SettlementStory story) {
        return agreement.stated(story.engagement(), JANUARY).of(CLOSE_OF_JANUARY);
    }

    private ServiceLevelResult close(SettlementStory story) {
        return performance.results(story.engagement(), JANUARY).stream()
                .filter(result -> result.serviceLevelId().equals(CLOSE))
                .findFirst()
                .orElseThrow();
    }

    private static Money kroner(String amount) {
        return Money.of(amount, "DKK");
    }
}
