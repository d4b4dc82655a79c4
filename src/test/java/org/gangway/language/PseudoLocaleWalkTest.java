package org.gangway.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.gangway.demo.DemoStoryFixture;
import org.gangway.testing.browser.HardCodedTexts;
import org.junit.jupiter.api.Test;

/** Opens every address in the pseudo-language: whatever is not ⟦marked⟧ there went past the translations. */
class PseudoLocaleWalkTest extends LanguageWalk {

    private static final Locale PSEUDO = Locale.forLanguageTag("en-XA");

    @Test
    void showsTheClientNothingThatIsHardCoded() {
        assertThat(wrongTexts(DemoStoryFixture.managerOf(story), PSEUDO, PSEUDO, new HardCodedTexts()))
                .isEmpty();
    }

    @Test
    void showsTheVendorNothingThatIsHardCoded() {
        assertThat(wrongTexts(DemoStoryFixture.leadOf(story), PSEUDO, PSEUDO, new HardCodedTexts()))
                .isEmpty();
    }

    /** Or else the tests above would prove nothing. */
    @Test
    void wouldFindAHardCodedText() {
        assertThat(new HardCodedTexts().wrongTexts(List.of("⟦Ĥömé⟧", "12 Mar 2026", "Save now")))
                .containsExactly("not from the translations: »Save now«");
    }
}
