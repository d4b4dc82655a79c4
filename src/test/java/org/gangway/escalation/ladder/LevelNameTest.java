package org.gangway.escalation.ladder;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneOffset;
import java.util.Locale;
import org.gangway.contact.map.UsualTier;
import org.gangway.language.Languages;
import org.gangway.language.ReaderProfile;
import org.gangway.language.TestTexts;
import org.gangway.shared.Constant;
import org.gangway.testing.UseCase;
import org.junit.jupiter.api.Test;

@UseCase("UC-39")
class LevelNameTest {

    @Test
    void saysAUsualTierInTheLanguageOfTheReader() {
        assertThat(said("EXECUTIVE_SPONSOR", "en")).isEqualTo("Executive sponsor");
        assertThat(said("EXECUTIVE_SPONSOR", "da")).isEqualTo("Øverste ansvarlige");
        assertThat(LevelName.fact("EXECUTIVE_SPONSOR")).isEqualTo(Constant.of(UsualTier.EXECUTIVE_SPONSOR));
    }

    @Test
    void leavesWordsOfTheTwoSidesAsTheyAre() {
        assertThat(said("Night desk", "da")).isEqualTo("Night desk");
        assertThat(LevelName.fact("Night desk")).isEqualTo("Night desk");
    }

    private static String said(String kept, String language) {
        var locale = Locale.forLanguageTag(language);
        return TestTexts.say(
                LevelName.text(kept), new ReaderProfile(locale, Languages.formats(locale, "DK"), ZoneOffset.UTC));
    }
}
