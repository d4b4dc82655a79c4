package org.gangway.briefing.ui;

import static org.gangway.uikit.ScreenTexts.say;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H4;
import java.util.List;
import org.gangway.briefing.text.BriefingChange;
import org.gangway.language.Msg;
import org.gangway.language.Text;
import org.gangway.paragraph.OriginalText;
import org.gangway.uikit.LanguageMark;
import org.jspecify.annotations.Nullable;

/** What is different now from what somebody read: both beside each other. */
class BriefingChangesDialog extends Dialog {

    BriefingChangesDialog(List<BriefingChange> changes, int edition) {
        setHeaderTitle(say(Msg.briefing_changes_title(edition)));
        setWidth("min(60rem, 96vw)");
        changes.forEach(change -> {
            var columns = new Div(
                    column(Msg.briefing_changes_before(), change.before()),
                    column(Msg.briefing_changes_now(), change.now()));
            columns.addClassName("gangway-columns");
            add(new H4(say(Text.of(change.topic()))), columns);
        });
        getFooter().add(new Button(say(Msg.common_close()), _ -> close()));
    }

    private static Component column(Text heading, @Nullable OriginalText words) {
        var name = new Div(say(heading));
        name.addClassName("gangway-quiet");
        var block = words == null
                ? new Div(say(Msg.briefing_changes_nothing()))
                : LanguageMark.on(new Div(words.words()), words.locale());
        block.addClassName("gangway-words");
        return new Div(name, block);
    }
}
