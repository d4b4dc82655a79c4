package org.gangway.engagement.ui;

import static org.gangway.uikit.Say.say;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.time.Clock;
import java.util.List;
import org.gangway.engagement.Engagement;
import org.gangway.engagement.EngagementStanding;
import org.gangway.engagement.Site;
import org.gangway.identity.PartyDirectory;
import org.gangway.identity.Users;
import org.gangway.language.Msg;
import org.gangway.language.Reader;
import org.gangway.language.Text;
import org.gangway.uikit.Say;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Scope;

/** Which engagement this is, on whose side the reader stands, which terms are in force, and what time it is where. */
@SpringComponent
@Scope("prototype")
class EngagementHeader extends Div {

    private final PartyDirectory parties;
    private final Users users;
    private final ObjectProvider<EngagementStanding> standings;
    private final Clock clock;

    EngagementHeader(PartyDirectory parties, Users users, ObjectProvider<EngagementStanding> standings, Clock clock) {
        this.parties = parties;
        this.users = users;
        this.standings = standings;
        this.clock = clock;
        addClassName("gangway-engagement-header");
    }

    void show(Engagement engagement, List<Site> sites) {
        removeAll();
        var client = parties.party(engagement.client()).name();
        var vendor = parties.party(engagement.vendor()).name();
        var side = Text.of(engagement.sideOf(users.current().party()));
        var facts = new Div(new Span(say(Msg.engagement_header_parties(client, vendor))));
        facts.add(new Span(say(Msg.engagement_header_side(side))));
        standings
                .orderedStream()
                .flatMap(standing -> standing.of(engagement.id()).stream())
                .forEach(text -> facts.add(new Span(say(text))));
        sites.forEach(site -> facts.add(new Span(say(clock(site)))));
        facts.addClassName("gangway-facts");
        add(new H1(engagement.name()), facts);
    }

    private Text clock(Site site) {
        var there = new Reader(Say.reader().language(), Say.reader().formats(), site.zone());
        return Msg.engagement_header_clock(
                site.name(), Say.texts().formats(there).time(clock.instant()));
    }
}
