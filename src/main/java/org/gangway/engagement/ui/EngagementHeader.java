package org.gangway.engagement.ui;

import static org.gangway.uikit.ScreenTexts.say;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.time.Clock;
import java.util.List;
import org.gangway.engagement.Engagement;
import org.gangway.engagement.EngagementHeaderItem;
import org.gangway.engagement.EngagementSite;
import org.gangway.identity.CurrentUserProvider;
import org.gangway.identity.account.PartyDirectory;
import org.gangway.language.Msg;
import org.gangway.language.ReaderProfile;
import org.gangway.language.Text;
import org.gangway.uikit.ScreenTexts;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Scope;

/** Which engagement this is, on whose side the reader stands, which terms are in force, and what time it is where. */
@SpringComponent
@Scope("prototype")
class EngagementHeader extends Div {

    private final PartyDirectory parties;
    private final CurrentUserProvider currentUserProvider;
    private final ObjectProvider<EngagementHeaderItem> standings;
    private final Clock clock;

    EngagementHeader(
            PartyDirectory parties,
            CurrentUserProvider currentUserProvider,
            ObjectProvider<EngagementHeaderItem> standings,
            Clock clock) {
        this.parties = parties;
        this.currentUserProvider = currentUserProvider;
        this.standings = standings;
        this.clock = clock;
        addClassName("gangway-engagement-header");
    }

    void show(Engagement engagement, List<EngagementSite> sites) {
        removeAll();
        var client = parties.party(engagement.client()).name();
        var vendor = parties.party(engagement.vendor()).name();
        var side = Text.of(engagement.sideOf(currentUserProvider.current().party()));
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

    private Text clock(EngagementSite site) {
        var there = new ReaderProfile(
                ScreenTexts.reader().language(), ScreenTexts.reader().formats(), site.zone());
        return Msg.engagement_header_clock(
                site.name(), ScreenTexts.texts().formats(there).time(clock.instant()));
    }
}
