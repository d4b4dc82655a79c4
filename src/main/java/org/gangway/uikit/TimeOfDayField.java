package org.gangway.uikit;

import static org.gangway.uikit.ScreenTexts.say;

import com.vaadin.flow.component.combobox.ComboBox;
import java.time.Duration;
import java.time.LocalTime;
import java.util.Optional;
import java.util.stream.LongStream;
import org.gangway.language.Text;
import org.gangway.shared.RuleViolation;
import org.jspecify.annotations.Nullable;

/**
 * A time of day, chosen by the quarter of an hour or typed to the minute as the reader writes it. What can be read in two
 * ways is refused, never guessed.
 */
public final class TimeOfDayField extends ComboBox<LocalTime> implements TypedInput {

    private static final Duration STEP = Duration.ofMinutes(15);

    private @Nullable RuleViolation unreadable;

    public TimeOfDayField(Text label) {
        super(say(label));
        setItems(LongStream.range(0, Duration.ofDays(1).dividedBy(STEP))
                .mapToObj(n -> LocalTime.MIDNIGHT.plus(STEP.multipliedBy(n)))
                .toList());
        setItemLabelGenerator(ScreenTexts.formats()::time);
        setAllowCustomValue(true);
        addCustomValueSetListener(event -> type(event.getDetail()));
        addValueChangeListener(event -> {
            if (event.getValue() != null) {
                accept();
            }
        });
    }

    /** As if somebody had typed that. */
    public void type(String words) {
        if (words.isBlank()) {
            accept();
            clear();
            return;
        }
        try {
            var time = ScreenTexts.formats().parseTime(words);
            accept();
            setValue(time);
        } catch (RuleViolation violation) {
            clear();
            unreadable = violation;
            setInvalid(true);
            setErrorMessage(say(Text.rule(violation)));
        }
    }

    private void accept() {
        unreadable = null;
        setInvalid(false);
        setErrorMessage("");
    }

    @Override
    public Optional<Text> complaint() {
        return Optional.ofNullable(unreadable).map(Text::rule);
    }

    /** Whether a time stands there; else the field says what is wrong. */
    public boolean isSound() {
        return RequiredFields.check(this);
    }
}
