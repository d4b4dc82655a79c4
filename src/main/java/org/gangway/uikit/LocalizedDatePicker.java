package org.gangway.uikit;

import static org.gangway.uikit.ScreenTexts.say;

import com.vaadin.flow.component.datepicker.DatePicker;
import java.time.DayOfWeek;
import java.time.Month;
import java.util.Arrays;
import java.util.List;
import org.gangway.language.Msg;
import org.gangway.language.Text;

/** A date field that speaks and writes as its reader does. */
public class LocalizedDatePicker extends DatePicker {

    /** Vaadin counts from Sunday. */
    private static final List<DayOfWeek> WEEK = List.of(
            DayOfWeek.SUNDAY,
            DayOfWeek.MONDAY,
            DayOfWeek.TUESDAY,
            DayOfWeek.WEDNESDAY,
            DayOfWeek.THURSDAY,
            DayOfWeek.FRIDAY,
            DayOfWeek.SATURDAY);

    public LocalizedDatePicker(Text label) {
        super(say(label));
        setLocale(ScreenTexts.reader().formats());
        setI18n(words());
    }

    private static DatePickerI18n words() {
        var formats = ScreenTexts.formats();
        return new DatePickerI18n()
                .setMonthNames(
                        Arrays.stream(Month.values()).map(formats::monthName).toList())
                .setWeekdays(WEEK.stream().map(formats::dayOfWeek).toList())
                .setWeekdaysShort(WEEK.stream().map(formats::shortDayOfWeek).toList())
                .setFirstDayOfWeek(formats.firstDayOfWeek().getValue() % 7)
                .setDateFormat(formats.datePattern())
                .setToday(say(Msg.common_today()))
                .setCancel(say(Msg.common_cancel()))
                .setBadInputErrorMessage(say(Msg.common_not_a_date()))
                .setRequiredErrorMessage(say(Msg.common_required()));
    }
}
