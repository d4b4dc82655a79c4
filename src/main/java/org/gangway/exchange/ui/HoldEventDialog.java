package org.gangway.exchange.ui;

import static org.gangway.uikit.ScreenTexts.say;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Locale;
import org.gangway.exchange.ExchangeSheet;
import org.gangway.exchange.SocialEvent;
import org.gangway.identity.PersonSummary;
import org.gangway.language.Msg;
import org.gangway.paragraph.OriginalText;
import org.gangway.uikit.InputDialog;
import org.gangway.uikit.RequiredFields;
import org.gangway.uikit.ScreenTexts;

/** Asks who came, and for a line of what came of it. */
class HoldEventDialog extends InputDialog {

    HoldEventDialog(ExchangeSheet sheet, SocialEvent event, ExchangeDesk desk, Runnable held) {
        setHeaderTitle(say(Msg.exchange_hold()));
        setWidth("min(36rem, 96vw)");
        var guests = new MultiSelectComboBox<PersonSummary>(say(Msg.exchange_field_guests()));
        guests.setItems(sheet.people());
        guests.setItemLabelGenerator(PersonSummary::name);
        guests.setWidthFull();
        var line = new TextField(say(Msg.exchange_field_line()));
        line.setMaxLength(SocialEvent.MAX_LINE);
        line.setWidthFull();
        var language = new ComboBox<Locale>(say(Msg.exchange_field_language()));
        language.setItems(ScreenTexts.formats().languages());
        language.setItemLabelGenerator(ScreenTexts.formats()::languageName);
        language.setValue(Locale.of(ScreenTexts.reader().language().getLanguage()));
        refusedAt(guests, "exchange.event-nobody", "exchange.event-stranger");
        refusedAt(line, "exchange.event-line", "text.invisible-character");
        add(guests, line, language);
        var save = new Button(say(Msg.exchange_hold()), _ -> {
            if (RequiredFields.check(line, language)) {
                desk.exchange()
                        .hold(
                                event.engagement(),
                                event.id(),
                                guests.getValue().stream()
                                        .map(PersonSummary::id)
                                        .toList(),
                                OriginalText.of(line.getValue(), language.getValue()));
                close();
                held.run();
            }
        });
        save.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(say(Msg.common_cancel()), _ -> close()), save);
    }
}
