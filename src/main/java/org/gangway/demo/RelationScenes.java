package org.gangway.demo;

import java.time.YearMonth;
import org.springframework.stereotype.Component;

/** How people of both sides know one another: who stands opposite whom, and what brings them together. */
@Component
record RelationScenes(
        ContactScene contacts,
        ContactCardScene cards,
        GatheringScene gatherings,
        BriefingScene briefings,
        TeamScene teams) {

    void play(YearMonth last) {
        contacts.play(last);
        cards.play();
        gatherings.play();
        briefings.playCollections(last);
        teams.playCollections();
        briefings.playClose();
        teams.playClose();
    }
}
