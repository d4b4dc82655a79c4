package org.gangway.uikit;

import static org.gangway.uikit.ScreenTexts.say;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.data.binder.Result;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.gangway.language.Msg;
import org.gangway.language.Text;
import org.gangway.shared.RuleViolation;
import org.jspecify.annotations.Nullable;

/**
 * A date field that speaks and writes as its reader does. Days may also be typed in ISO or with the month in words; what
 * cannot be read says so, and is not called empty.
 */
public final class LocalizedDatePicker extends DatePicker implements TypedInput {

    /** Vaadin counts from Sunday. */
    private static final List<DayOfWeek> WEEK = List.of(
            DayOfWeek.SUNDAY,
            DayOfWeek.MONDAY,
            DayOfWeek.TUESDAY,
            DayOfWeek.WEDNESDAY,
            DayOfWeek.THURSDAY,
            DayOfWeek.FRIDAY,
            DayOfWeek.SATURDAY);

    private @Nullable RuleViolation unreadable;

    public LocalizedDatePicker(Text label) {
        super(say(label));
        setLocale(ScreenTexts.reader().formats());
        setI18n(words());
        setFallbackParser(this::read);
        addValueChangeListener(event -> {
            if (event.getValue() != null) {
                unreadable = null;
            }
        });
    }

    private Result<LocalDate> read(String typed) {
        try {
            unreadable = null;
            return Result.ok(ScreenTexts.formats().parseDate(typed));
        } catch (RuleViolation violation) {
            unreadable = violation;
            var complaint = say(Text.rule(violation));
            setI18n(words().setBadInputErrorMessage(complaint));
            return Result.error(complaint);
        }
    }

    @Override
    public Optional<Text> complaint() {
        if (!isInputUnparsable()) {
            return Optional.empty();
        }
        return Optional.of(unreadable == null ? Msg.common_not_a_date() : Text.rule(unreadable));
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
