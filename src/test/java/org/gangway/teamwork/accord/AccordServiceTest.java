package org.gangway.teamwork.accord;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.gangway.governance.GovernanceStory.by;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Locale;
import org.gangway.engagement.EngagementId;
import org.gangway.identity.CurrentUser;
import org.gangway.identity.PortalClock;
import org.gangway.identity.Side;
import org.gangway.identity.signin.Acting;
import org.gangway.onboarding.plan.OnboardingStory;
import org.gangway.paragraph.OriginalText;
import org.gangway.shared.RuleViolation;
import org.gangway.teamwork.TeamQuestion;
import org.gangway.testing.ModuleTest;
import org.gangway.testing.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.data.domain.PageRequest;

/** Points from the first offer to the signatures, and what waits for whom. */
@ModuleTest
class AccordServiceTest {

    @Autowired
    ApplicationContext application;

    @Autowired
    AccordService points;

    @Autowired
    AccordSigning signing;

    @Autowired
    AccordRegister register;

    private World world;
    private EngagementId engagement;

    @BeforeEach
    void begin() {
        world = World.create();
        engagement = new OnboardingStory(application).engagement(world);
    }

    @Test
    void isAgreedOnceTheOtherSideAcceptsWhatIsOnTheTable() {
        var point = offer(world.clientMember(), "We answer within a day.");
        refused(world.manager(), "teamwork.accepted-by-the-other-side", () -> points.accept(point));
        by(world.vendorMember(), () -> points.counter(point, english("We answer within two days.")));
        refused(world.lead(), "teamwork.accepted-by-the-other-side", () -> points.accept(point));

        by(world.manager(), () -> points.accept(point));

        var sheet = sheet(world.lead());
        assertThat(sheet.edition()).isOne();
        assertThat(sheet.agreed()).isOne();
        assertThat(sheet.points().getFirst().original().words()).isEqualTo("We answer within two days.");
        assertThat(sheet.steps(sheet.points().getFirst()))
                .extracting(PointStep::step)
                .containsExactly(PointStepKind.OFFERED, PointStepKind.COUNTERED, PointStepKind.ACCEPTED);
    }

    @Test
    void keepsWhatIsAgreedUntilBothAcceptSomethingElse() {
        var point = agreed("We answer within a day.");
        by(world.lead(), () -> points.counter(point, english("We answer within an hour.")));
        assertThat(sheet(world.manager()).points().getFirst().standing())
                .hasValueSatisfying(it -> assertThat(it.words()).isEqualTo("We answer within a day."));

        by(world.lead(), () -> points.withdraw(point));

        assertThat(sheet(world.manager()).points().getFirst().original().words())
                .isEqualTo("We answer within a day.");
        assertThat(sheet(world.manager()).edition()).isOne();
        by(world.lead(), () -> points.offerEnd(point));
        by(world.manager(), () -> points.accept(point));
        assertThat(sheet(world.manager()).standing()).isEmpty();
        assertThat(sheet(world.manager()).edition()).isEqualTo(2);
    }

    @Test
    void asksEverybodyToSignAnewAfterAChange() {
        var point = agreed("We answer within a day.");
        by(world.clientMember(), () -> signing.sign(engagement, 1));
        assertThat(sheet(world.lead()).signed()).isOne();
        refused(world.clientMember(), "teamwork.signed-already", () -> signing.sign(engagement, 1));

        by(world.lead(), () -> points.counter(point, english("We answer within an hour.")));
        by(world.manager(), () -> points.accept(point));

        assertThat(sheet(world.lead()).signed()).isZero();
        assertThat(sheet(world.lead()).signatures()).anyMatch(TeamSignature::signedBefore);
        assertThat(duty(world.clientMember()).isToSign()).isTrue();
        refused(world.clientMember(), "teamwork.changed-meanwhile", () -> signing.sign(engagement, 1));
        by(world.clientMember(), () -> signing.sign(engagement, 2));
        assertThat(duty(world.clientMember()).isToSign()).isFalse();
    }

    @Test
    void isLookedAtAgainByBothAfterThirteenWeeks() {
        agreed("We answer within a day.");
        by(world.manager(), () -> signing.sign(engagement, 1));
        refused(world.manager(), "teamwork.review-not-due", () -> signing.review(engagement));
        var due = LocalDate.now(ZoneOffset.UTC).plusWeeks(13);

        PortalClock.at(due.atTime(10, 0).toInstant(ZoneOffset.UTC), () -> {
            assertThat(duty(world.manager()).isToReview(Side.CLIENT, due)).isTrue();
            assertThat(duty(world.clientMember()).isToReview(Side.CLIENT, due)).isFalse();
            by(world.manager(), () -> signing.review(engagement));
            refused(world.manager(), "teamwork.reviewed-already", () -> signing.review(engagement));
            assertThat(duty(world.manager()).isToReview(Side.CLIENT, due)).isFalse();
            assertThat(duty(world.lead()).isToReview(Side.VENDOR, due)).isTrue();
            by(world.lead(), () -> signing.review(engagement));
            assertThat(sheet(world.lead()).agreement().orElseThrow().reviewOn()).hasValue(due.plusWeeks(13));
        });
    }

    @Test
    void tellsWhoeverLeadsWhatWaitsForTheirSide() {
        offer(world.clientMember(), "We answer within a day.");

        assertThat(duty(world.lead()).isToAnswer()).isTrue();
        assertThat(duty(world.vendorMember()).isToAnswer()).isFalse();
        assertThat(duty(world.manager()).isToAnswer()).isFalse();
    }

    @Test
    void refusesWhatIsNoPointAndWhoeverIsNotOfTheTeams() {
        refused(world.manager(), "teamwork.point-length", () -> points.offer(engagement, null, english(" ")));
        refused(
                world.manager(),
                "teamwork.point-length",
                () -> points.offer(engagement, null, english("x".repeat(WorkingPoint.MAX_LENGTH + 1))));
        var point = agreed("We answer within a day.");
        refused(
                world.manager(),
                "teamwork.point-unchanged",
                () -> points.counter(point, english("We answer within a day.")));
        refused(world.manager(), "teamwork.withdrawn-by-its-side", () -> points.withdraw(point));
        refused(world.auditor(), "teamwork.signed-by-the-teams", () -> signing.sign(engagement, 1));
    }

    private WorkingPointId agreed(String words) {
        var point = offer(world.lead(), words);
        by(world.manager(), () -> points.accept(point));
        return point;
    }

    private WorkingPointId offer(CurrentUser by, String words) {
        return Acting.as(by, () -> points.offer(engagement, TeamQuestion.SILENCE, english(words)));
    }

    private AccordSheet sheet(CurrentUser reader) {
        return Acting.as(reader, () -> register.sheet(engagement));
    }

    private AccordDuty duty(CurrentUser who) {
        return Acting.as(who, () -> register.mine(PageRequest.of(0, 20))).getFirst();
    }

    private static OriginalText english(String words) {
        return OriginalText.of(words, Locale.ENGLISH);
    }

    private static void refused(CurrentUser who, String rule, Runnable deed) {
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> by(who, deed))
                .satisfies(refusal -> assertThat(refusal.rule()).isEqualTo(rule));
    }
}
