package org.gangway.identity.ui;

import static org.gangway.uikit.ScreenTexts.say;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import java.util.Arrays;
import org.gangway.identity.Role;
import org.gangway.identity.Side;
import org.gangway.language.Msg;
import org.gangway.language.Text;

/** The roles that somebody of that side can hold. */
class RolesField extends CheckboxGroup<Role> {

    RolesField(Side side) {
        super(say(Msg.identity_roles()));
        addClassName("gangway-vertical");
        setItems(Arrays.stream(Role.values()).filter(role -> role.fits(side)).toList());
        setItemLabelGenerator(role -> say(Text.of(role)));
    }
}
