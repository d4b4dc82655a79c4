package org.gangway.onboarding.effect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.gangway.demo.DemoStoryFixture;
import org.gangway.engagement.EngagementId;
import org.gangway.identity.signin.Acting;
import org.gangway.onboarding.plan.OnboardingPlan;
import org.gangway.onboarding.plan.OnboardingPlanNotFound;
import org.gangway.onboarding.plan.OnboardingPlanService;
import org.gangway.onboarding.plan.OnboardingStory;
import org.gangway.testing.ModuleTest;
import org.gangway.testing.World;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Figures of an engagement before and after two teams became one. */
@ModuleTest
class EffectServiceTest {

    @Autowired
    ApplicationContext application;

    @Autowired
    EffectService effect;

    @Test
    void comparesWholeMonths() {
        var goLive = LocalDate.of(2026, 3, 16);

        assertThat(EffectWindow.BEFORE.months(goLive)).containsExactly(months("2025-12", "2026-01", "2026-02"));
        assertThat(EffectWindow.WEEK_13.months(goLive)).containsExactly(months("2026-03", "2026-04", "2026-05"));
        assertThat(EffectWindow.WEEK_26.months(goLive)).containsExactly(months("2026-06", "2026-07", "2026-08"));
    }

    @Test
    void saysWhatFiguresWereAndFromWhichMonths() {
        var story = DemoStoryFixture.in(application);
        var manager = DemoStoryFixture.managerOf(story);
        var engagement = new EngagementId(story.engagement());
        OnboardingPlan plan = Acting.as(
                        manager,
                        () -> application.getBean(OnboardingPlanService.class).plans(engagement))
                .getFirst();

        var sheet = Acting.as(manager, () -> effect.sheet(plan.id()));

        assertThat(sheet.levels()).isNotEmpty().allSatisfy(level -> {
            var before = level.figure(EffectWindow.BEFORE);
            assertThat(before.from()).isSubsetOf(EffectWindow.BEFORE.months(plan.goLive()));
            assertThat(before.from().size() + before.without().size()).isEqualTo(3);
            assertThat(level.figure(EffectWindow.WEEK_26).value()).isEmpty();
            assertThat(level.figure(EffectWindow.WEEK_26).ahead()).isTrue();
        });
        assertThat(sheet.levels())
                .anyMatch(level -> level.figure(EffectWindow.BEFORE).value().isPresent());
        assertThat(sheet.escalations(EffectWindow.BEFORE).value()).isPresent();
        assertThat(sheet.disputes(EffectWindow.BEFORE).value()).isPresent();
        assertThat(Acting.as(DemoStoryFixture.leadOf(story), () -> effect.sheet(plan.id())))
                .isEqualTo(sheet);
    }

    @Test
    void saysWhereNothingIsKnownAndTellsOthersNothing() {
        var world = World.create();
        var onboarding = new OnboardingStory(application);
        var plan = onboarding.active(world, onboarding.engagement(world));

        var sheet = Acting.as(world.manager(), () -> effect.sheet(plan));

        assertThat(sheet.levels()).isEmpty();
        assertThat(List.of(EffectWindow.values()))
                .allMatch(it -> sheet.escalations(it).ahead());
        assertThatExceptionOfType(OnboardingPlanNotFound.class)
                .isThrownBy(() -> Acting.as(world.otherLead(), () -> effect.sheet(plan)));
    }

    private static YearMonth[] months(String... months) {
        return List.of(months).stream().map(YearMonth::parse).toArray(YearMonth[]::new);
    }
}
