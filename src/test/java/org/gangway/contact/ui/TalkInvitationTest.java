package org.gangway.contact.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import org.gangway.contact.map.NewCounterpart;
import org.gangway.contact.touchpoint.NewTouchpoint;
import org.gangway.contact.touchpoint.TouchpointKind;
import org.gangway.governance.GovernanceStory;
import org.gangway.testing.UseCase;
import org.gangway.testing.ViewTest;
import org.gangway.testing.World;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@UseCase("UC-29")
class TalkInvitationTest extends ViewTest {

    @Autowired
    ApplicationContext portal;

    @Autowired
    Clock clock;

    @Test
    void saysWhatBothClocksShow() {
        var world = World.create();
        var engagement = new GovernanceStory(portal).engagement(world);
        signIn(world.manager());
        var desk = portal.getBean(ContactFacade.class);
        var id = desk.counterparts()
                .draw(
                        engagement,
                        new NewCounterpart(
                                "FINANCE", 6, world.manager().id(), world.lead().id()));
        var start = clock.instant().plus(10, ChronoUnit.DAYS).truncatedTo(ChronoUnit.HOURS);
        desk.talks().plan(engagement, new NewTouchpoint(id, TouchpointKind.CALL, start, 45));
        open("engagement/" + engagement.value() + "/people");
        assertThat(shown()).contains("Calendar file (ICS)");

        var page =
                MapOnPage.of(desk.maps().map(engagement), desk, world.manager().id());
        var talk = desk.talks().talks(engagement).getFirst();
        var pair = page.map().pairs().getFirst();
        var file = new TalkInvitation(talk, pair, page).file(new PairSteps(desk, page, () -> {}));
        var text = new String(file.content(), StandardCharsets.UTF_8).replace("\r\n ", "");

        assertThat(file.name().toString()).contains(".ics");
        assertThat(text)
                .contains(
                        "METHOD:REQUEST", "Karen Holm", "Meera Kulkarni", "DTSTART;TZID=Europe/Copenhagen", "ATTENDEE")
                .containsPattern("DESCRIPTION:Karen Holm: .*Meera Kulkarni: ");
    }
}
