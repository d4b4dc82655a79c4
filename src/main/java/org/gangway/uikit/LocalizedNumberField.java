package org.gangway.uikit;

import static org.gangway.uikit.ScreenTexts.say;

import com.vaadin.flow.component.textfield.TextField;
import java.math.BigDecimal;
import java.util.Optional;
import org.gangway.language.Msg;
import org.gangway.language.Text;
import org.gangway.shared.Percentage;
import org.gangway.shared.RuleViolation;
import org.jspecify.annotations.Nullable;

/** A number typed as its reader writes numbers; a wrong one is marked where it stands. */
public class LocalizedNumberField extends TextField {

    private final boolean needed;

    private LocalizedNumberField(Text label, boolean needed) {
        super(say(label));
        this.needed = needed;
        setRequiredIndicatorVisible(needed);
    }

    /** Must not be left empty. */
    public static LocalizedNumberField needed(Text label) {
        return new LocalizedNumberField(label, true);
    }

    /** May be left empty. */
    public static LocalizedNumberField optional(Text label) {
        return new LocalizedNumberField(label, false);
    }

    public LocalizedNumberField show(@Nullable BigDecimal number) {
        setValue(number == null ? "" : ScreenTexts.formats().number(number));
        return this;
    }

    /** Marks the field when it cannot be read. */
    public boolean isSound() {
        try {
            var missing = needed && getValue().isBlank();
            number();
            setInvalid(missing);
            setErrorMessage(missing ? say(Msg.common_required()) : "");
            return !missing;
        } catch (RuleViolation unreadable) {
            setInvalid(true);
            setErrorMessage(say(Text.rule(unreadable)));
            return false;
        }
    }

    public Optional<BigDecimal> number() {
        return getValue().isBlank()
                ? Optional.empty()
                : Optional.of(ScreenTexts.formats().parseNumber(getValue()));
    }

    public BigDecimal numberOr(BigDecimal instead) {
        return number().orElse(instead);
    }

    public Percentage percentage() {
        return new Percentage(numberOr(BigDecimal.ZERO));
    }
}
