package org.gangway.identity.ui;

import static org.gangway.uikit.ScreenTexts.say;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.IntegerField;
import org.gangway.identity.party.SessionRules;
import org.gangway.identity.party.SessionRulesService;
import org.gangway.language.Msg;
import org.gangway.uikit.InputDialog;
import org.gangway.uikit.Notices;
import org.gangway.uikit.RequiredFields;
import org.gangway.uikit.RuleFields;

/** Chooses how long people of the own party stay logged in. */
class SessionRulesDialog extends InputDialog {

    private final IntegerField idle = new IntegerField(say(Msg.identity_session_idle()));
    private final IntegerField longest = new IntegerField(say(Msg.identity_session_longest()));

    SessionRulesDialog(SessionRulesService rules) {
        setHeaderTitle(say(Msg.identity_session_title()));
        setWidth("min(34rem, 96vw)");
        var known = rules.own();
        idle.setValue(known.idleMinutes());
        idle.setHelperText(say(Msg.identity_session_idle_help()));
        longest.setValue(known.sessionHours());
        var refusals = new RuleFields().at(idle, "identity.idle-minutes").at(longest, "identity.session-hours");
        add(new Paragraph(say(Msg.identity_session_why())), new FormLayout(idle, longest), refusals.problem());
        var save = new Button(say(Msg.common_save()), _ -> {
            if (RequiredFields.check(idle, longest)
                    && refusals.attempt(() -> rules.choose(new SessionRules(idle.getValue(), longest.getValue())))) {
                Notices.success(Msg.identity_session_saved());
                close();
            }
        });
        save.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(say(Msg.common_cancel()), _ -> close()), save);
    }
}
