package org.gangway.briefing.ui;

import static org.gangway.uikit.ScreenTexts.say;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import java.util.Locale;
import java.util.function.BooleanSupplier;
import org.gangway.language.Msg;
import org.gangway.language.Text;
import org.gangway.uikit.InputDialog;
import org.gangway.uikit.ScreenTexts;

/** A dialog with one step; it stays open while the step cannot be taken. */
abstract class BriefingDialog extends InputDialog {

    BriefingDialog(Text title) {
        setHeaderTitle(say(title));
        setWidth("min(44rem, 96vw)");
    }

    /** @param step takes the step, and says whether it could */
    final void step(Text action, BooleanSupplier step) {
        var go = new Button(say(action), _ -> {
            if (step.getAsBoolean()) {
                close();
            }
        });
        go.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(say(Msg.common_cancel()), _ -> close()), go);
    }

    /** In which language the words are that are entered: at first the reader's. */
    static ComboBox<Locale> language(Locale usual) {
        var language = new ComboBox<Locale>(say(Msg.briefing_language()));
        language.setItems(ScreenTexts.formats().languages());
        language.setItemLabelGenerator(ScreenTexts.formats()::languageName);
        language.setValue(Locale.of(usual.getLanguage()));
        return language;
    }
}
