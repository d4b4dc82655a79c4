package org.gangway.uikit;

import static org.gangway.uikit.ScreenTexts.say;

import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import org.gangway.language.Msg;
import org.gangway.language.Text;

/** Says what a binding step will do, to whom, and whether it can be undone, before it is taken. */
public final class Confirm {

    private Confirm() {}

    public static void ask(Text title, Text consequence, Text action, Runnable step) {
        var dialog = new ConfirmDialog();
        dialog.setHeader(say(title));
        dialog.setText(say(consequence));
        dialog.setConfirmText(say(action));
        dialog.setCancelText(say(Msg.common_cancel()));
        dialog.setCancelable(true);
        dialog.addConfirmListener(_ -> step.run());
        dialog.open();
    }
}
