package org.gangway.settlement.ui;

import static org.gangway.uikit.ScreenTexts.say;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.YearMonth;
import org.gangway.engagement.EngagementId;
import org.gangway.language.Msg;
import org.gangway.language.Text;
import org.gangway.performance.PerformanceRoutes;
import org.gangway.performance.circumstances.Circumstance;
import org.gangway.performance.circumstances.CircumstanceService;
import org.gangway.performance.circumstances.CircumstanceTexts;
import org.gangway.uikit.StatusBadge;
import org.gangway.uikit.StatusTone;

/** What counts for a statement besides figures, and what still waits for one of the parties. */
class Grounds extends Div {

    Grounds(CircumstanceService service, EngagementId engagement, YearMonth month) {
        var reported = service.of(engagement, month);
        var goingOn = service.goingOn(engagement, month);
        var shown = reported.stream()
                .filter(one -> one.canBeRevoked() || one.isWaiting())
                .toList();
        if (shown.isEmpty() && goingOn.isEmpty()) {
            return;
        }
        addClassName("gangway-section");
        var terms = service.circumstanceSubjects(engagement, month);
        var list = new UnorderedList();
        goingOn.forEach(one -> list.add(new ListItem(
                say(Msg.performance_circumstance_goes_on(one.month(), CircumstanceTexts.of(one, goingOn, terms))))));
        shown.forEach(one -> list.add(item(one, CircumstanceTexts.of(one, reported, terms))));
        var page = address(engagement, month);
        add(
                new H3(say(Msg.settlement_circumstances())),
                list,
                new Anchor(page, say(Msg.settlement_circumstances_open())));
    }

    /** Where it can be answered. */
    static String address(EngagementId engagement, YearMonth month) {
        return PerformanceRoutes.results(engagement, month);
    }

    private static ListItem item(Circumstance one, Text what) {
        var badge = new StatusBadge(Text.of(one.state()), one.counts() ? StatusTone.GOOD : StatusTone.WARNING);
        return new ListItem(new Span(say(what) + " "), badge);
    }
}
