package org.gangway.uikit;

import static org.gangway.uikit.ScreenTexts.say;

import com.vaadin.flow.component.html.Anchor;
import org.gangway.language.Msg;
import org.gangway.language.Text;

/** Beside something that stays open: leads to where it is called up the ladder of the engagement. */
public class EscalateLink extends Anchor {

    /** @param thing what would be raised, for those who do not see what stands beside the link */
    public EscalateLink(String address, Text thing) {
        super(address, say(Msg.common_escalate()));
        getElement().setAttribute("aria-label", say(Msg.common_escalate_of(thing)));
    }
}
