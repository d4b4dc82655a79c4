package org.gangway.agreement.ui;

import static org.gangway.uikit.Say.say;

import com.vaadin.flow.component.textfield.TextField;
import java.math.BigDecimal;
import java.util.Optional;
import org.gangway.language.Msg;
import org.gangway.language.Text;
import org.gangway.shared.Percentage;
import org.gangway.shared.RuleViolation;
import org.gangway.uikit.Say;
import org.jspecify.annotations.Nullable;

/** A number typed as its reader writes numbers; a wrong one is marked where it stands. */
class NumberText extends TextField {

    private final boolean needed;

    private NumberText(Text label, boolean needed) {
        super(say(label));
        this.needed = needed;
        setRequiredIndicatorVisible(needed);
    }

    static NumberText needed(Text label) {
        return new NumberText(label, true);
    }

    static NumberText optional(Text label) {
        return new NumberText(label, false);
    }

    NumberText show(@Nullable BigDecimal number) {
        setValue(number == null ? "" : Say.formats().number(number));
        return this;
    }

    /** Marks the field when it cannot be read. */
    boolean isSound() {
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

    Optional<BigDecimal> number() {
        return getValue().isBlank()
                ? Optional.empty()
                : Optional.of(Say.formats().parseNumber(getValue()));
    }

    BigDecimal numberOr(BigDecimal instead) {
        return number().orElse(instead);
    }

    Percentage percentage() {
        return new Percentage(numberOr(BigDecimal.ZERO));
    }
}
