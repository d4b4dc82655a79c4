package org.gangway.engagement.ui;

import static org.gangway.uikit.ScreenTexts.say;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableConsumer;
import java.time.LocalDate;
import org.gangway.calendar.ClosedDayKind;
import org.gangway.engagement.SiteClosedDay;
import org.gangway.language.Msg;
import org.gangway.language.Text;
import org.gangway.uikit.InputDialog;
import org.gangway.uikit.LocalizedDatePicker;
import org.gangway.uikit.RequiredFields;
import org.gangway.uikit.TimeOfDayField;

/** Asks for one closed day, or for another name of one. */
class ClosedDayDialog extends InputDialog {

    private final DatePicker day = new LocalizedDatePicker(Msg.engagement_calendar_day());
    private final TextField name = new TextField(say(Msg.engagement_calendar_name()));
    private final Select<ClosedDayKind> kind = kinds(ClosedDayKind.values());
    private final TimeOfDayField until = new TimeOfDayField(Msg.engagement_calendar_until());

    /** In the year that is shown. */
    ClosedDayDialog(int year, SerializableConsumer<SiteClosedDay> onSave) {
        this(Msg.engagement_calendar_add_action(), Msg.engagement_calendar_add_submit(), onSave);
        day.setInitialPosition(LocalDate.of(year, 1, 1));
    }

    ClosedDayDialog(SiteClosedDay known, SerializableConsumer<SiteClosedDay> onSave) {
        this(Msg.engagement_calendar_edit_title(), Msg.engagement_calendar_edit_submit(), onSave);
        day.setValue(known.day());
        day.setReadOnly(true);
        name.setValue(known.name());
        kind.setValue(known.kind());
        until.setValue(known.until());
    }

    private ClosedDayDialog(Text title, Text submit, SerializableConsumer<SiteClosedDay> onSave) {
        setHeaderTitle(say(title));
        refusedAt(day, "engagement.day-already-closed");
        refusedAt(name, "engagement.closed-day-name");
        setWidth("min(32rem, 96vw)");
        name.setMaxLength(SiteClosedDay.MAX_LENGTH);
        until.setVisible(false);
        kind.addValueChangeListener(it -> until.setVisible(it.getValue() == ClosedDayKind.HALF_DAY));
        add(new FormLayout(day, kind, name, until));
        var save = new Button(say(submit), _ -> {
            var half = kind.getValue() == ClosedDayKind.HALF_DAY;
            if (RequiredFields.check(day, name) && (!half || RequiredFields.check(until))) {
                onSave.accept(new SiteClosedDay(
                        day.getValue(), name.getValue(), kind.getValue(), half ? until.getValue() : null));
                close();
            }
        });
        save.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(say(Msg.common_cancel()), _ -> close()), save);
    }

    static Select<ClosedDayKind> kinds(ClosedDayKind... offered) {
        var kinds = new Select<ClosedDayKind>();
        kinds.setLabel(say(Msg.engagement_calendar_kind()));
        kinds.setItems(offered);
        kinds.setItemLabelGenerator(it -> say(Text.of(it)));
        kinds.setValue(ClosedDayKind.PUBLIC_HOLIDAY);
        return kinds;
    }
}
