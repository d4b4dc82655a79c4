package org.gangway.briefing.quiz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.gangway.governance.GovernanceStory.by;

import java.util.Locale;
import java.util.Map;
import org.gangway.briefing.text.BriefingId;
import org.gangway.briefing.text.BriefingKind;
import org.gangway.briefing.text.BriefingRegister;
import org.gangway.briefing.text.BriefingService;
import org.gangway.engagement.EngagementId;
import org.gangway.identity.CurrentUser;
import org.gangway.identity.signin.Acting;
import org.gangway.onboarding.plan.OnboardingStory;
import org.gangway.paragraph.OriginalText;
import org.gangway.shared.RuleViolation;
import org.gangway.testing.ModuleTest;
import org.gangway.testing.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.data.domain.PageRequest;

/** Who read what, and what waits to be read. */
@ModuleTest
class ReadingServiceTest {

    @Autowired
    ApplicationContext application;

    @Autowired
    BriefingService briefings;

    @Autowired
    BriefingRegister register;

    @Autowired
    ReadingService readings;

    private World world;
    private EngagementId engagement;
    private BriefingId id;

    @BeforeEach
    void begin() {
        world = World.create();
        engagement = new OnboardingStory(application).engagement(world);
        id = Acting.as(world.lead(), () -> briefings.begin(engagement, BriefingKind.ABOUT_US));
    }

    @Test
    void asksThePeopleOfTheOtherSideFromThePublicationOn() {
        assertThat(due(world.manager())).isZero();
        by(world.lead(), () -> briefings.publish(id));

        assertThat(due(world.manager())).isOne();
        assertThat(due(world.clientMember())).isOne();
        assertThat(due(world.vendorMember())).isZero();
        assertThat(due(world.auditor())).isZero();
        assertThat(due(world.otherLead())).isZero();
        by(world.manager(), () -> readings.read(id, 1, Map.of()));
        assertThat(due(world.manager())).isZero();
    }

    @Test
    void asksAgainAfterAChangeInSubstanceAndOnlyThen() {
        by(world.lead(), () -> briefings.publish(id));
        by(world.manager(), () -> readings.read(id, 1, Map.of()));

        change("One thing.", false);
        assertThat(due(world.manager())).isZero();
        assertThat(progress()).matches(ReaderProgress::isRead);
        change("Another thing.", true);
        assertThat(due(world.manager())).isOne();
        assertThat(progress()).matches(ReaderProgress::isOutdated);
        refused(world.manager(), "briefing.changed-meanwhile", () -> readings.read(id, 1, Map.of()));
        by(world.manager(), () -> readings.read(id, 3, Map.of()));
        assertThat(progress().reading()).hasValueSatisfying(it -> {
            assertThat(it.edition()).isEqualTo(3);
            assertThat(it.attempt()).isEqualTo(2);
        });
    }

    @Test
    void isNotReadByWhoeverWritesIt() {
        by(world.lead(), () -> briefings.publish(id));

        refused(world.vendorMember(), "briefing.read-by-the-other-side", () -> readings.read(id, 1, Map.of()));
    }

    private void change(String words, boolean inSubstance) {
        var paragraph = Acting.as(
                world.lead(), () -> register.sheet(id).paragraphs().getFirst().id());
        by(world.lead(), () -> briefings.change(paragraph, OriginalText.of(words, Locale.ENGLISH), inSubstance));
    }

    private ReaderProgress progress() {
        return Acting.as(world.vendorMember(), () -> readings.progress(engagement))
                .getOrDefault(id, java.util.List.of())
                .stream()
                .filter(it -> it.person().equals(world.manager().id()))
                .findFirst()
                .orElseThrow();
    }

    private int due(CurrentUser who) {
        return Acting.as(who, () -> readings.mine(PageRequest.of(0, 20))).size();
    }

    private static void refused(CurrentUser who, String rule, Runnable deed) {
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> by(who, deed))
                .satisfies(refusal -> assertThat(refusal.rule()).isEqualTo(rule));
    }
}
