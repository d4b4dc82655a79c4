package org.gangway.overview.ui;

import static org.gangway.uikit.ScreenTexts.say;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.UnorderedList;
import org.gangway.language.Msg;
import org.gangway.overview.portfolio.HealthRule;

/** When an engagement is off track or to be watched, folded below what is shown of it. */
final class HealthHelp extends NativeDetails {

    HealthHelp() {
        super(
                say(Msg.overview_health_help_title()),
                new UnorderedList(
                        new ListItem(say(Msg.overview_health_help_off(HealthRule.DISPUTE_LONG))),
                        new ListItem(say(
                                Msg.overview_health_help_watch(HealthRule.DISPUTE_WATCHED, HealthRule.NOTICE_NEAR))),
                        new ListItem(say(Msg.overview_health_help_on()))));
        addClassName("gangway-help");
    }
}
