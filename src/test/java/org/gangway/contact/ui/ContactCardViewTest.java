package org.gangway.contact.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Anchor;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.gangway.contact.card.CardDetails;
import org.gangway.contact.card.ContactCardService;
import org.gangway.engagement.EngagementId;
import org.gangway.governance.GovernanceStory;
import org.gangway.identity.PersonDetails;
import org.gangway.identity.signin.Acting;
import org.gangway.shared.RuleViolation;
import org.gangway.testing.UseCase;
import org.gangway.testing.ViewTest;
import org.gangway.testing.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@UseCase("UC-48")
class ContactCardViewTest extends ViewTest {

    @Autowired
    ApplicationContext portal;

    @Autowired
    ContactCardService cards;

    @SuppressWarnings("NullAway.Init") // set before each test
    private World world;

    @SuppressWarnings("NullAway.Init") // set before each test
    private EngagementId engagement;

    @BeforeEach
    void arrive() {
        world = World.create();
        engagement = new GovernanceStory(portal).engagement(world);
    }

    @Test
    void isWrittenByThePersonAndReadByTheOtherSide() {
        signIn(world.clientMember());
        open("contact/" + world.clientMember().id().value());
        click("Edit the card");
        fill("How to pronounce the name", "YO-nas BROH");
        fill("How to address them", "Jonas");
        fill("Title", "Process owner");
        fill("Given name", "Jonas");
        fill("Family name", "Bro");
        fill("From", LocalDate.of(2024, 2, 1));
        @SuppressWarnings("unchecked")
        var languages = (MultiSelectComboBox<Locale>) _get(MultiSelectComboBox.class);
        _setValue(languages, Set.of(Locale.of("da")));
        click("Add another way");
        fill("How I like to work", "Call me before ten.");
        click("Save");
        assertThat(shown())
                .contains(
                        "Jonas Bro",
                        "YO-nas BROH",
                        "Process owner",
                        "Sorted as",
                        "Bro, Jonas",
                        "JB",
                        "Danish",
                        "Call me before ten.",
                        "Nordlys Handel");

        signIn(world.lead(), Locale.of("da", "DK"));
        open("contact/" + world.clientMember().id().value() + "?in=" + engagement.value());
        assertThat(shown())
                .contains("Jonas Bro", "Sådan arbejder jeg bedst", "Call me before ten.", "dansk", "Adressekort")
                .doesNotContain("Redigér kortet");
    }

    @Test
    void isReachedFromWhereTheNameStands() {
        signIn(world.manager());
        open("engagement/" + engagement.value() + "/people");
        assertThat(_find(Anchor.class).stream().map(Anchor::getHref))
                .contains("contact/" + world.manager().id().value());
    }

    @Test
    void isNotWrittenByColleaguesNorReadByStrangers() {
        Acting.as(world.controller());
        assertThatThrownBy(() -> cards.write(
                        world.manager().id(),
                        PersonDetails.of("Somebody Else"),
                        CardDetails.NOTHING,
                        "",
                        Locale.ENGLISH))
                .isInstanceOf(RuleViolation.class)
                .hasMessageContaining("contact.card-of-others");

        Acting.as(world.otherLead());
        assertThat(cards.cards(List.of(world.lead().id()))).isEmpty();
    }
}
