package org.gangway.agreement.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.ZoneOffset;
import java.util.Locale;
import org.gangway.agreement.AgreementFixtures;
import org.gangway.incentive.BonusRule;
import org.gangway.incentive.Bound;
import org.gangway.incentive.MissZone;
import org.gangway.incentive.Trigger;
import org.gangway.incentive.TriggerKind;
import org.gangway.incentive.TriggerPattern;
import org.gangway.incentive.TriggerScope;
import org.gangway.language.Reader;
import org.gangway.language.Text;
import org.gangway.language.Texts;
import org.gangway.shared.Percentage;
import org.junit.jupiter.api.Test;

class IncentiveWordingTest {

    @Test
    void tellsFromWhereABonusIsEarned() {
        var rule = new BonusRule.BeyondThreshold(
                new BigDecimal("92"), Bound.INCLUDED, new Percentage(new BigDecimal("1")));

        var facts = RewardWording.bonus(rule).args();

        assertThat(facts.get("bound")).isEqualTo("INCLUDED");
        assertThat(facts.get("threshold")).isEqualTo(new BigDecimal("92"));
    }

    @Test
    void saysATriggerWithItsPatternScopeAndClaimWindow() {
        var trigger = new Trigger(
                "end",
                "Right to terminate",
                TriggerKind.TERMINATION_RIGHT,
                new TriggerScope.AnyLevel(),
                new TriggerPattern.InARow(3, MissZone.BELOW_MINIMUM),
                30);
        var sentence =
                TriggerWording.sentence(trigger, AgreementFixtures.schedule().schedule());

        assertThat(say(sentence, Locale.ENGLISH))
                .isEqualTo("Right to terminate: The client may terminate when the target is missed 3 months in a row"
                        + " (counted: only months that missed the minimum level). Looked at: each service level by"
                        + " itself. To be claimed within 30 days of the statement.");
        assertThat(say(sentence, Locale.forLanguageTag("da")))
                .startsWith(
                        "Right to terminate: Kunden kan ophæve aftalen, når servicemålet ikke er opfyldt 3 måneder i træk")
                .endsWith("Det skal gøres gældende senest 30 dage efter opgørelsen.");
    }

    private static String say(Text text, Locale language) {
        return Texts.standalone().say(text, new Reader(language, language, ZoneOffset.UTC));
    }
}
