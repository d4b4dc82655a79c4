package org.gangway.governance.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Locale;
import org.gangway.engagement.EngagementId;
import org.gangway.engagement.EngagementRoutes;
import org.gangway.governance.GovernanceRoutes;
import org.gangway.governance.GovernanceStory;
import org.gangway.governance.meeting.MeetingId;
import org.gangway.governance.meeting.MeetingService;
import org.gangway.governance.minutes.MinutesService;
import org.gangway.paragraph.TranslationOrigin;
import org.gangway.testing.TestDatabase;
import org.gangway.testing.UseCase;
import org.gangway.testing.ViewTest;
import org.gangway.testing.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@UseCase("UC-25")
class ReadMinutesInTwoLanguagesTest extends ViewTest {

    private static final Locale DANISH = Locale.of("da", "DK");

    @Autowired
    ApplicationContext portal;

    @Autowired
    MeetingService meetings;

    @Autowired
    MinutesService minutes;

    private GovernanceStory story;
    private World world;
    private EngagementId engagement;
    private MeetingId meeting;
    private String page = "";

    @BeforeEach
    void write() {
        story = new GovernanceStory(portal);
        world = World.create();
        engagement = story.engagement(world);
        meeting = story.quorate(world, story.committee(world, engagement));
        story.written(world, meeting, LocalDate.of(2026, 3, 26));
        page = GovernanceRoutes.meeting(engagement, meeting);
    }

    @Test
    void aNoteIsTranslatedReadSideBySideAndConfirmed() {
        story.acceptedByBoth(world, meeting);
        signIn(world.lead(), DANISH);
        open(page);
        assertThat(shown()).contains("Said", "Original på engelsk");
        assertThat(words("Said").getElement().getAttribute("lang")).isEqualTo("en");
        translate(1, "Oversæt …");
        assertThat(_get(ComboBox.class, spec -> spec.withLabel("Oversættelsens sprog"))
                        .getValue())
                .isEqualTo(Locale.of("da"));
        fill("Oversættelse", "Sagt");
        fill("Oversættelsen er", TranslationOrigin.DRAFT);
        click("Gem oversættelsen");
        assertThat(shown())
                .contains("Sagt", "Oversat fra engelsk til dansk af Meera Kulkarni", "Udkast, skal bekræftes");

        signIn(world.manager(), DANISH);
        open(page);
        assertThat(shown())
                .contains("Tilføjet, efter at begge parter har lagt originalen fast.")
                .doesNotContain("Said");
        assertThat(words("Sagt").getElement().getAttribute("lang")).isEqualTo("da");
        click("Side om side");
        assertThat(words("Said").getElement().getAttribute("lang")).isEqualTo("en");
        assertThat(words("Sagt").getElement().getAttribute("lang")).isEqualTo("da");
        click("Vis ét sprog");
        click("Bekræft oversættelsen");
        assertThat(shown()).contains("Bekræftet af Karen Holm").doesNotContain("Udkast, skal bekræftes");

        signIn(world.manager());
        open(page);
        assertThat(shown()).contains("Said").doesNotContain("Sagt", "Original in");
        click("Side by side");
        assertThat(shown()).contains("Said", "Sagt", "Original in English");
    }

    @Test
    void aCommitteeIsCalledInTheReadersLanguageWhereverItIsNamed() {
        story.acceptedByBoth(world, meeting);
        signIn(world.lead(), DANISH);
        open(EngagementRoutes.of(GovernanceRoutes.COMMITTEES, engagement));
        translateFirst("Oversæt …");
        fill("Oversættelse", "Styregruppen for bogholderi");
        click("Gem oversættelsen");

        open(EngagementRoutes.of(GovernanceRoutes.COMMITTEES, engagement));
        assertThat(shown()).contains("Styregruppen for bogholderi");
        open(page);
        assertThat(shown()).contains("Styregruppen for bogholderi").doesNotContain("Steering committee");
        signIn(world.manager());
        open(page);
        assertThat(shown()).contains("Steering committee").doesNotContain("Styregruppen for bogholderi");
    }

    @Test
    void whoeverOnlyReadsIsNotAskedToTranslate() {
        story.acceptedByBoth(world, meeting);
        signIn(world.auditor(), DANISH);
        open(page);

        assertThat(shown()).contains("Said");
        assertThat(_find(Button.class, spec -> spec.withText("Oversæt …"))).isEmpty();
    }

    @Test
    void anOutdatedTranslationSaysSo() {
        signIn(world.manager());
        open(page);
        translateFirst("Translate …");
        fill("Translation", "Sagt");
        click("Save the translation");
        as(() -> minutes.note(meeting, meetings.get(meeting).agenda().getFirst().id(), "Said", "Said in June"));
        as(() -> minutes.circulate(meeting));

        signIn(world.manager(), DANISH);
        open(page);
        assertThat(shown()).contains("Sagt", "Originalen er ændret siden").doesNotContain("Said in June");
        click("Side om side");
        assertThat(shown()).contains("Said in June");
    }

    @Test
    void aHebrewOriginalRunsFromTheRightInsideAnEnglishPage() throws SQLException {
        try (var owner = TestDatabase.owner().connect();
                var statement = owner.createStatement()) {
            statement.execute("update engagement set working_language = 'he' where id = '" + engagement.value() + "'");
        }
        as(() -> {
            minutes.note(meeting, meetings.get(meeting).agenda().getFirst().id(), "Said", "SAP: נאמר בישיבה");
            minutes.circulate(meeting);
        });

        signIn(world.lead());
        open(page);

        assertThat(words("SAP: נאמר בישיבה").getElement().getAttribute("dir")).isEqualTo("rtl");
        assertThat(words("SAP: נאמר בישיבה").getElement().getAttribute("lang")).isEqualTo("he");
        assertThat(shown()).contains("Original in Hebrew");
        assertThat(words("Go live in May").getElement().getAttribute("dir"))
                .as("written before, in English")
                .isEqualTo("auto");
    }

    private void as(Runnable step) {
        GovernanceStory.by(world.manager(), step);
    }

    private static Div words(String words) {
        return _get(Div.class, spec -> spec.withText(words).withClasses("gangway-words"));
    }

    private static void translateFirst(String button) {
        translate(0, button);
    }

    /** @param place of the text on the page, from 0 */
    private static void translate(int place, String button) {
        _click(_find(
                        Button.class,
                        spec -> spec.withPredicate(it -> it.getText().equals(button)
                                || button.equals(it.getElement().getAttribute("aria-label"))))
                .get(place));
    }
}
