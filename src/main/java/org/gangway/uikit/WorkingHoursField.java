package org.gangway.uikit;

import static org.gangway.uikit.ScreenTexts.say;

import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gangway.calendar.WorkingHours;
import org.gangway.calendar.WorkingHours.WorkingSpan;
import org.gangway.language.Msg;
import org.gangway.language.Text;
import org.gangway.shared.RuleViolation;

/** The working hours of each day of the week, typed as spans: 8-12, 12:30-16. */
public final class WorkingHoursField extends Div {

    private final Map<DayOfWeek, TextField> days = new EnumMap<>(DayOfWeek.class);

    public WorkingHoursField(WorkingHours shown) {
        add(new Paragraph(say(Msg.common_hours_help())));
        var form = new FormLayout();
        var first = ScreenTexts.formats().firstDayOfWeek();
        for (var n = 0; n < DayOfWeek.values().length; n++) {
            var day = first.plus(n);
            var field = new TextField(ScreenTexts.formats().dayOfWeek(day));
            field.setValue(WorkingHoursText.written(shown.on(day)));
            days.put(day, field);
            form.add(field);
        }
        add(form);
    }

    /** Whether every day can be read; one that cannot says why. */
    public boolean isSound() {
        var sound = true;
        for (var field : days.values()) {
            field.setInvalid(false);
            if (!RuleFields.accepts(field, () -> spans(field.getValue()))) {
                sound = false;
            }
        }
        return sound;
    }

    public WorkingHours value() {
        var hours = new LinkedHashMap<DayOfWeek, List<WorkingSpan>>();
        days.forEach((day, field) -> hours.put(day, spans(field.getValue())));
        return new WorkingHours(hours);
    }

    private static List<WorkingSpan> spans(String typed) {
        var spans = new ArrayList<WorkingSpan>();
        if (!typed.isBlank()) {
            for (var part : typed.strip().split("\\s*[,;،]\\s*", -1)) {
                spans.add(span(part));
            }
        }
        // refuses what overlaps
        WorkingHours.on(List.of(DayOfWeek.MONDAY), spans);
        return spans;
    }

    private static WorkingSpan span(String part) {
        var ends = part.split("\\s*[-–—]\\s*", -1);
        if (ends.length != 2) {
            throw new RuleViolation("common.hours-form", Map.of("typed", part));
        }
        var formats = ScreenTexts.formats();
        return new WorkingSpan(formats.parseTime(ends[0]), formats.parseTime(ends[1]));
    }

    /** What a page says of hours in one line a day; empty where none are known. */
    public static List<Text> lines(WorkingHours hours) {
        return hours.days().entrySet().stream()
                .map(day -> Text.user(
                        ScreenTexts.formats().dayOfWeek(day.getKey()) + " " + WorkingHoursText.written(day.getValue())))
                .toList();
    }
}
