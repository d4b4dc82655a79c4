package org.gangway.performance.ui;

import static org.gangway.uikit.ScreenTexts.say;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValueAndElement;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.select.Select;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import org.gangway.language.Msg;
import org.gangway.language.Text;
import org.gangway.performance.circumstances.CircumstanceContent;
import org.gangway.performance.circumstances.CircumstanceSubjects;
import org.gangway.uikit.LocalizedDatePicker;
import org.gangway.uikit.TimeOfDayField;

/** When a deliverable was due and delivered, by the clock of the vendor's site. */
final class DeliverableDeliveryFields implements CircumstanceDialog.ContentFields {

    private final Select<String> deliverable = new Select<>();
    private final DatePicker dueDay = new LocalizedDatePicker(Msg.performance_circumstance_due_day());
    private final TimeOfDayField dueTime;
    private final DatePicker handedDay = new LocalizedDatePicker(Msg.performance_circumstance_delivered_day());
    private final TimeOfDayField handedTime;
    private final Checkbox relieved = new Checkbox(say(Msg.performance_circumstance_delay_relieved()));
    private final ZoneId zone;

    DeliverableDeliveryFields(CircumstanceSubjects terms) {
        zone = terms.zone();
        deliverable.setLabel(say(Msg.performance_circumstance_deliverable()));
        deliverable.setItemLabelGenerator(terms::deliverable);
        deliverable.setItems(terms.deliverables().keySet());
        dueTime = clock(Msg.performance_circumstance_due_time(zone.getId()));
        handedTime = clock(Msg.performance_circumstance_delivered_time(zone.getId()));
        handedDay.setHelperText(say(Msg.performance_circumstance_delivered_day_help()));
    }

    private static TimeOfDayField clock(Text label) {
        var time = new TimeOfDayField(label);
        time.setValue(LocalTime.NOON);
        return time;
    }

    @Override
    public List<Component> all() {
        return List.of(deliverable, relieved, dueDay, dueTime, handedDay, handedTime);
    }

    @Override
    public List<HasValueAndElement<?, ?>> needed() {
        return List.of(deliverable, dueDay, dueTime, handedTime);
    }

    @Override
    public CircumstanceContent matter() {
        return new CircumstanceContent.DeliverableDelivery(
                deliverable.getValue(),
                moment(dueDay, dueTime),
                handedDay.isEmpty() ? null : moment(handedDay, handedTime),
                relieved.getValue());
    }

    private Instant moment(DatePicker day, TimeOfDayField time) {
        return day.getValue().atTime(time.getValue()).atZone(zone).toInstant();
    }
}
