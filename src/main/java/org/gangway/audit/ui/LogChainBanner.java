package org.gangway.audit.ui;

import static org.gangway.uikit.ScreenTexts.say;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import org.gangway.audit.LogChainState;
import org.gangway.audit.LogService;
import org.gangway.language.Msg;
import org.gangway.uikit.StatusBadge;
import org.gangway.uikit.StatusTone;

/** Says whether somebody tampered with the log, once the reader asks: the whole of it has to be read for that. */
public class LogChainBanner extends Div {

    private final LogService log;
    private final Div verdict = new Div();

    public LogChainBanner(LogService log) {
        this.log = log;
        addClassName("gangway-banner");
        verdict.getElement().setAttribute("role", "status");
        verdict.add(new Paragraph(say(Msg.audit_chain_unchecked())));
        add(verdict, new Button(say(Msg.audit_chain_check()), _ -> check()));
    }

    private void check() {
        verdict.removeAll();
        verdict.add(verdict(log.verify()));
    }

    private static Component verdict(LogChainState state) {
        return state.isWhole()
                ? new StatusBadge(Msg.audit_chain_whole(state.read()), StatusTone.GOOD)
                : new StatusBadge(Msg.audit_chain_broken(), StatusTone.BAD);
    }
}
