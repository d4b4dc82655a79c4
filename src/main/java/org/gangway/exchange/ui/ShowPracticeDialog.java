package org.gangway.exchange.ui;

import static org.gangway.uikit.ScreenTexts.say;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Locale;
import org.gangway.exchange.ExchangeSheet;
import org.gangway.exchange.NewPractice;
import org.gangway.language.Msg;
import org.gangway.paragraph.OriginalText;
import org.gangway.uikit.InputDialog;
import org.gangway.uikit.RequiredFields;
import org.gangway.uikit.ScreenTexts;

/** Asks what the own side does better now, and what that was measured to bring. */
class ShowPracticeDialog extends InputDialog {

    ShowPracticeDialog(ExchangeSheet sheet, ExchangeDesk desk, Runnable shown) {
        setHeaderTitle(say(Msg.exchange_show()));
        setWidth("min(40rem, 96vw)");
        var title = new TextField(say(Msg.exchange_field_title()));
        title.setMaxLength(NewPractice.MAX_TITLE);
        title.setWidthFull();
        var what = new TextArea(say(Msg.exchange_field_what()));
        what.setMaxLength(NewPractice.MAX_LENGTH);
        what.setWidthFull();
        var effect = new TextField(say(Msg.exchange_field_effect()));
        effect.setMaxLength(NewPractice.MAX_EFFECT);
        effect.setHelperText(say(Msg.exchange_field_effect_help()));
        effect.setWidthFull();
        var language = new ComboBox<Locale>(say(Msg.exchange_field_language()));
        language.setItems(ScreenTexts.formats().languages());
        language.setItemLabelGenerator(ScreenTexts.formats()::languageName);
        language.setValue(Locale.of(ScreenTexts.reader().language().getLanguage()));
        refusedAt(title, "exchange.practice-title", "text.invisible-character");
        refusedAt(what, "exchange.practice-what");
        refusedAt(effect, "exchange.practice-effect");
        add(title, what, effect, language);
        var save = new Button(say(Msg.exchange_show()), _ -> {
            if (RequiredFields.check(title, what, effect, language)) {
                desk.exchange()
                        .show(
                                sheet.engagement().id(),
                                new NewPractice(
                                        title.getValue(),
                                        OriginalText.of(what.getValue(), language.getValue()),
                                        effect.getValue()));
                close();
                shown.run();
            }
        });
        save.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(say(Msg.common_cancel()), _ -> close()), save);
    }
}
