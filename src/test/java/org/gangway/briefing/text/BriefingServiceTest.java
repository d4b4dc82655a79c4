package org.gangway.briefing.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.gangway.governance.GovernanceStory.by;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.gangway.engagement.EngagementId;
import org.gangway.identity.CurrentUser;
import org.gangway.identity.signin.Acting;
import org.gangway.onboarding.plan.OnboardingStory;
import org.gangway.paragraph.OriginalText;
import org.gangway.paragraph.TranslationService;
import org.gangway.shared.NotFoundException;
import org.gangway.shared.RuleViolation;
import org.gangway.testing.ModuleTest;
import org.gangway.testing.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** What a side writes about itself: starting texts, drafts, editions. */
@ModuleTest
class BriefingServiceTest {

    @Autowired
    ApplicationContext application;

    @Autowired
    BriefingService briefings;

    @Autowired
    BriefingRegister register;

    @Autowired
    TranslationService translations;

    @Autowired
    StartingTexts starting;

    private World world;
    private EngagementId engagement;

    @BeforeEach
    void begin() {
        world = World.create();
        engagement = new OnboardingStory(application).engagement(world);
    }

    @Test
    void beginsWithTheTextsOfItsCountryAndADraftInTheOtherLanguage() {
        var id = Acting.as(world.lead(), () -> briefings.begin(engagement, BriefingKind.COUNTRY));

        var sheet = sheet(world.lead(), id);
        assertThat(sheet.paragraphs())
                .extracting(BriefingParagraph::topic)
                .containsExactly(
                        BriefingTopic.GREETING,
                        BriefingTopic.NAMES,
                        BriefingTopic.HOLIDAYS,
                        BriefingTopic.TABLE,
                        BriefingTopic.SURPRISES);
        var names = sheet.paragraphs().get(1);
        assertThat(names.original().words()).contains("Names differ by region");
        var paragraph = Acting.as(world.lead(), () -> translations.paragraph(engagement, BriefingWords.of(names)));
        assertThat(paragraph.translation(Locale.of("da"))).hasValueSatisfying(danish -> {
            assertThat(danish.words()).contains("Navne er forskellige fra region til region");
            assertThat(danish.isUnconfirmed()).isTrue();
        });
    }

    @Test
    void hasStartingTextsInEveryLanguageForEachCountryAndAnyOther() {
        for (var country : List.of("DK", "IN", "LT", "PL", "PH", "RO", "PT")) {
            for (var kind : BriefingKind.values()) {
                var texts = starting.of(kind, "Fjordby Tand", country, Locale.ENGLISH);
                assertThat(texts)
                        .as(country + kind)
                        .hasSizeGreaterThanOrEqualTo(5)
                        .allSatisfy(text -> {
                            assertThat(text.words()).containsOnlyKeys(Locale.ENGLISH, Locale.of("da"));
                            assertThat(text.words().values()).doesNotHaveDuplicates();
                        });
            }
        }
        assertThat(starting.of(BriefingKind.COUNTRY, "Fjordby Tand", "PT", Locale.ENGLISH)
                        .getFirst()
                        .words())
                .hasEntrySatisfying(Locale.ENGLISH, words -> assertThat(words).contains("Portugal"));
    }

    /** What was read about nations in tables of figures is not told here. */
    @Test
    void scoresNoCountry() {
        var texts = Arrays.stream(BriefingKind.values())
                .flatMap(kind -> List.of("DK", "IN", "LT", "PL", "PH", "RO").stream()
                        .flatMap(country -> starting.of(kind, "X", country, Locale.ENGLISH).stream()))
                .flatMap(text -> text.words().values().stream())
                .toList();

        assertThat(texts)
                .isNotEmpty()
                .noneMatch(words -> words.matches("(?is).*(hofstede|globe|meyer|score|index|percent|\\d).*"));
    }

    @Test
    void isSeenByTheOtherSideFromItsPublicationOn() {
        var id = begun();
        Acting.as(world.manager(), () -> {
            assertThat(register.briefings(engagement)).isEmpty();
            assertThatExceptionOfType(NotFoundException.class).isThrownBy(() -> register.sheet(id));
            return true;
        });

        by(world.lead(), () -> briefings.publish(id));

        assertThat(sheet(world.manager(), id).paragraphs()).hasSize(5);
        refused(world.lead(), "briefing.published-already", () -> briefings.publish(id));
    }

    @Test
    void isWrittenByItsSideAlone() {
        var id = begun();
        by(world.lead(), () -> briefings.publish(id));
        var paragraph = sheet(world.manager(), id).paragraphs().getFirst().id();

        refused(
                world.manager(),
                "briefing.written-by-its-side",
                () -> briefings.change(paragraph, english("Something else"), true));
        refused(world.manager(), "briefing.written-by-its-side", () -> briefings.remove(paragraph, true));
        refused(world.lead(), "briefing.begun-already", () -> briefings.begin(engagement, BriefingKind.ABOUT_US));
    }

    @Test
    void keepsWhatWasReadInEveryEdition() {
        var id = begun();
        by(world.lead(), () -> briefings.publish(id));
        var first = sheet(world.lead(), id).paragraphs().getFirst();
        var second = sheet(world.lead(), id).paragraphs().get(1);
        by(world.lead(), () -> briefings.change(first.id(), english("We are twenty years old."), true));
        by(world.lead(), () -> briefings.change(first.id(), english("We are twenty-one years old."), false));
        by(world.lead(), () -> briefings.remove(second.id(), false));
        Acting.as(
                world.lead(),
                () -> briefings.add(
                        id, NewBriefingParagraph.of(BriefingTopic.FURTHER, english("One more thing.")), false));

        var sheet = sheet(world.manager(), id);
        assertThat(sheet.briefing().edition()).isEqualTo(5);
        assertThat(sheet.briefing().isOutdated(1)).isTrue();
        assertThat(sheet.briefing().isOutdated(2)).isFalse();
        assertThat(words(sheet.asOf(1)))
                .contains(first.original().words(), second.original().words());
        assertThat(words(sheet.asOf(2)))
                .contains("We are twenty years old.", second.original().words());
        assertThat(words(sheet.asOf(3)))
                .contains("We are twenty-one years old.", second.original().words());
        assertThat(words(sheet.asOf(4))).doesNotContain(second.original().words(), "One more thing.");
        assertThat(words(sheet.asOf(5))).contains("One more thing.");
        assertThat(sheet.changesSince(1)).hasSize(3);
        assertThat(sheet.changesSince(5)).isEmpty();
    }

    @Test
    void refusesWhatIsNoParagraph() {
        var id = begun();

        refused(world.lead(), "briefing.paragraph-length", () -> add(id, BriefingTopic.HISTORY, " "));
        refused(
                world.lead(),
                "briefing.paragraph-length",
                () -> add(id, BriefingTopic.HISTORY, "x".repeat(BriefingParagraph.MAX_LENGTH + 1)));
        refused(world.lead(), "briefing.topic-elsewhere", () -> add(id, BriefingTopic.GREETING, "Hello"));
        sheet(world.lead(), id).paragraphs().forEach(it -> by(world.lead(), () -> briefings.remove(it.id(), false)));
        refused(world.lead(), "briefing.nothing-to-publish", () -> briefings.publish(id));
    }

    @Test
    void explainsAHolidayOnce() {
        var id = Acting.as(world.lead(), () -> briefings.begin(engagement, BriefingKind.COUNTRY));
        var words = new NewBriefingParagraph(BriefingTopic.HOLIDAYS, english("Lamps and sweets."), "Diwali");
        by(world.lead(), () -> briefings.add(id, words, false));

        assertThat(sheet(world.lead(), id).explaining("Diwali")).isPresent();
        refused(world.lead(), "briefing.holiday-explained", () -> briefings.add(id, words, false));
    }

    private void add(BriefingId id, BriefingTopic topic, String words) {
        briefings.add(id, NewBriefingParagraph.of(topic, english(words)), false);
    }

    private BriefingId begun() {
        return Acting.as(world.lead(), () -> briefings.begin(engagement, BriefingKind.ABOUT_US));
    }

    private BriefingSheet sheet(CurrentUser reader, BriefingId id) {
        return Acting.as(reader, () -> register.sheet(id));
    }

    private static List<String> words(Map<BriefingParagraphId, OriginalText> read) {
        return read.values().stream().map(OriginalText::words).toList();
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
