package org.gangway.exchange.ui;

import static org.gangway.uikit.ScreenTexts.say;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.textfield.TextField;
import java.util.EnumSet;
import java.util.List;
import org.gangway.exchange.ExchangeSheet;
import org.gangway.exchange.SocialEvent;
import org.gangway.identity.Side;
import org.gangway.language.Msg;
import org.gangway.uikit.InputDialog;
import org.gangway.uikit.LocalizedDatePicker;
import org.gangway.uikit.RequiredFields;
import org.gangway.yearcalendar.ui.DayWarningNote;

/** Asks what people of both sides will do together, when and where; and says at once who does not work that day. */
class PlanEventDialog extends InputDialog {

    PlanEventDialog(ExchangeSheet sheet, ExchangeDesk desk, Runnable planned) {
        setHeaderTitle(say(Msg.exchange_plan()));
        setWidth("min(36rem, 96vw)");
        var name = new TextField(say(Msg.exchange_field_name()));
        var day = new LocalizedDatePicker(Msg.exchange_field_day());
        var place = new TextField(say(Msg.exchange_field_place()));
        var warnings = new DayWarningNote();
        name.setMaxLength(SocialEvent.MAX_NAME);
        place.setMaxLength(SocialEvent.MAX_PLACE);
        place.setHelperText(say(Msg.exchange_field_place_help()));
        day.addValueChangeListener(_ -> warnings.show(
                day.isEmpty()
                        ? List.of()
                        : desk.days()
                                .on(sheet.engagement().id(), day.getValue(), EnumSet.allOf(Side.class), List.of())));
        refusedAt(name, "exchange.event-name", "text.invisible-character");
        refusedAt(day, "exchange.event-past");
        refusedAt(place, "exchange.event-place");
        add(new FormLayout(name, day, place), warnings);
        var save = new Button(say(Msg.exchange_plan()), _ -> {
            if (RequiredFields.check(name, day, place)) {
                desk.exchange().plan(sheet.engagement().id(), name.getValue(), day.getValue(), place.getValue());
                close();
                planned.run();
            }
        });
        save.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(say(Msg.common_cancel()), _ -> close()), save);
    }
}
