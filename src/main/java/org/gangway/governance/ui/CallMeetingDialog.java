package org.gangway.governance.ui;

import static org.gangway.uikit.ScreenTexts.say;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.List;
import org.gangway.engagement.EngagementSite;
import org.gangway.governance.committee.Committee;
import org.gangway.governance.meeting.Meeting;
import org.gangway.governance.meeting.MeetingTime;
import org.gangway.language.Msg;
import org.gangway.language.Text;
import org.gangway.uikit.InputDialog;
import org.gangway.uikit.LocalizedDatePicker;
import org.gangway.uikit.RequiredFields;
import org.gangway.uikit.TimeOfDayField;
import org.gangway.yearcalendar.ui.DayWarningNote;

/** Asks when and where a committee meets, and shows at once what that means at every site. */
class CallMeetingDialog extends InputDialog {

    private final CommitteeFacade people;
    private final List<EngagementSite> sites;
    private final Select<Committee> committee = new Select<>();
    private final DatePicker day = new LocalizedDatePicker(Msg.governance_day());
    private final TimeOfDayField time;
    private final IntegerField duration = new IntegerField(say(Msg.governance_call_duration()));
    private final TextField place = new TextField(say(Msg.governance_call_place()));
    private final Div preview = new Div();
    private final DayWarningNote warnings = new DayWarningNote();
    private final OnCall onSave;

    /** Takes what was asked for. */
    interface OnCall extends java.io.Serializable {

        void call(Committee committee, MeetingTime time, String place);
    }

    CallMeetingDialog(
            Text title,
            Text submit,
            List<Committee> committees,
            CommitteeFacade people,
            List<EngagementSite> sites,
            OnCall onSave) {
        this.people = people;
        this.sites = sites;
        this.onSave = onSave;
        time = new TimeOfDayField(Msg.governance_call_time(MeetingDetails.hostName(sites)));
        setHeaderTitle(say(title));
        refusedAt(place, "governance.place-length");
        refusedAt(day, "governance.meeting-not-ahead");
        refusedAt(duration, "governance.meeting-length");
        setWidth("min(40rem, 96vw)");
        committee.setLabel(say(Msg.governance_call_committee()));
        committee.setItems(committees);
        committee.setItemLabelGenerator(Committee::name);
        committee.setValue(committees.getFirst());
        prepareFields();
        var form = new FormLayout(committee, place, day, time, duration);
        add(form, preview, warnings);
        var save = new Button(say(submit), _ -> save());
        save.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(say(Msg.common_cancel()), _ -> close()), save);
    }

    private void prepareFields() {
        time.setValue(LocalTime.of(10, 0));
        duration.setValue(60);
        duration.setMin(MeetingTime.SHORTEST);
        duration.setMax(MeetingTime.LONGEST);
        place.setMaxLength(Meeting.MAX_PLACE);
        preview.getElement().setAttribute("aria-live", "polite");
        day.addValueChangeListener(_ -> preview());
        time.addValueChangeListener(_ -> preview());
        committee.addValueChangeListener(_ -> preview());
    }

    /** Starts from what was agreed before. */
    CallMeetingDialog from(Meeting meeting) {
        var start = meeting.time().start().atZone(MeetingDetails.hostZone(sites));
        day.setValue(start.toLocalDate());
        time.setValue(start.toLocalTime());
        duration.setValue(meeting.time().minutes());
        place.setValue(meeting.place());
        committee.setReadOnly(true);
        return this;
    }

    private void preview() {
        preview.removeAll();
        warnings.show(List.of());
        if (day.isEmpty() || time.isEmpty()) {
            return;
        }
        var start = start().toInstant();
        MeetingDetails.clocks(sites, start).forEach(clock -> preview.add(new Paragraph(say(clock))));
        warnings.show(people.warnings(committee.getValue(), start));
    }

    private ZonedDateTime start() {
        return ZonedDateTime.of(day.getValue(), time.getValue(), MeetingDetails.hostZone(sites));
    }

    private void save() {
        if (RequiredFields.check(place, day, time, duration)) {
            onSave.call(committee.getValue(), MeetingTime.of(start(), duration.getValue()), place.getValue());
            close();
        }
    }
}
