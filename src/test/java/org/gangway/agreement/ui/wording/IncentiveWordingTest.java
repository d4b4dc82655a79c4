package org.gangway.agreement.ui.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.ZoneOffset;
import java.util.Locale;
import org.gangway.agreement.negotiation.AgreementFixtures;
import org.gangway.incentive.terms.BonusRule;
import org.gangway.incentive.terms.CountedMisses;
import org.gangway.incentive.terms.Trigger;
import org.gangway.incentive.terms.TriggerKind;
import org.gangway.incentive.terms.TriggerPattern;
import org.gangway.incentive.terms.TriggerScope;
import org.gangway.language.ReaderProfile;
import org.gangway.language.Text;
import org.gangway.language.Texts;
import org.gangway.measure.Bound;
import org.gangway.measure.Unit;
import org.gangway.shared.Money;
import org.gangway.shared.Percentage;
import org.junit.jupiter.api.Test;

class IncentiveWordingTest {

    private static final Texts TEXTS = Texts.standalone();

    @Test
    void tellsFromWhereABonusIsEarned() {
        var rule = new BonusRule.BeyondThreshold(
                new BigDecimal("92"), Bound.INCLUSIVE, new Percentage(new BigDecimal("1")));

        var sentence = RewardWording.bonus(rule, Unit.PERCENT);

        assertThat(say(sentence, Locale.ENGLISH)).isEqualTo("1% of the monthly fee from 92% on");
    }

    @Test
    void tellsWhatEachPointAboveTheThresholdEarns() {
        var rule = new BonusRule.PerPointBeyond(
                new BigDecimal("94"), new BigDecimal("0.5"), new Percentage(new BigDecimal("3")));

        var sentence = RewardWording.bonus(rule, Unit.PERCENT);

        assertThat(say(sentence, Locale.ENGLISH))
                .isEqualTo("0.5% of the monthly fee for each point beyond 94%, at most 3%");
    }

    @Test
    void tellsHowAGainIsShared() {
        var rule = new BonusRule.GainShare(
                new BigDecimal("48"),
                Money.of("20000", "DKK"),
                new Percentage(new BigDecimal("30")),
                Money.of("90000", "DKK"));

        var sentence = RewardWording.bonus(rule, Unit.DAYS);

        assertThat(say(sentence, Locale.ENGLISH).replace('\u00a0', ' '))
                .isEqualTo("30% of DKK 20,000.00 for each unit better than 48 days, at most DKK 90,000.00");
    }

    @Test
    void saysATriggerWithItsPatternScopeAndClaimWindow() {
        var trigger = new Trigger(
                "end",
                "Right to terminate",
                TriggerKind.TERMINATION_RIGHT,
                new TriggerScope.AnyLevel(),
                new TriggerPattern.InARow(3, CountedMisses.BELOW_MINIMUM),
                30);
        var sentence =
                TriggerWording.sentence(trigger, AgreementFixtures.schedule().schedule());

        assertThat(say(sentence, Locale.ENGLISH))
                .isEqualTo("Right to terminate: The client may terminate when the target is missed 3 months in a row"
                        + " (counted: only months that missed the minimum level). Applies to: each service level by"
                        + " itself. To be claimed within 30 days of the statement.");
        assertThat(say(sentence, Locale.forLanguageTag("da")))
                .startsWith(
                        "Right to terminate: Kunden kan ophæve aftalen, når servicemålet ikke er opfyldt 3 måneder i træk")
                .endsWith("Det skal gøres gældende senest 30 dage efter opgørelsen.");
    }

    private static String say(Text text, Locale language) {
        return TEXTS.say(text, new ReaderProfile(language, language, ZoneOffset.UTC));
    }
}
