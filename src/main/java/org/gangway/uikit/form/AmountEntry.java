package org.gangway.uikit.form;

import static org.gangway.uikit.ScreenTexts.say;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.Currency;
import java.util.Optional;
import org.gangway.language.Text;
import org.gangway.shared.Money;
import org.gangway.shared.RuleViolation;
import org.gangway.uikit.LocalizedNumberField;
import org.jspecify.annotations.Nullable;

/** An amount in the currency of the engagement. */
public final class AmountEntry implements FormEntry {

    private final LocalizedNumberField field;
    private final Currency currency;

    private AmountEntry(LocalizedNumberField field, Currency currency) {
        this.field = field;
        this.currency = currency;
        field.setSuffixComponent(new Span(currency.getCurrencyCode()));
    }

    public static AmountEntry of(Text label, Money before) {
        return new AmountEntry(LocalizedNumberField.needed(label).show(before.amount()), before.currency());
    }

    public static AmountEntry optional(Text label, @Nullable Money before, Currency currency) {
        return new AmountEntry(
                LocalizedNumberField.optional(label).show(before == null ? null : before.amount()), currency);
    }

    @Override
    public Component component() {
        return field;
    }

    @Override
    public boolean isSound() {
        if (!field.isSound()) {
            return false;
        }
        try {
            amountIfAny();
            return true;
        } catch (RuleViolation tooFine) {
            field.setInvalid(true);
            field.setErrorMessage(say(Text.rule(tooFine)));
            return false;
        }
    }

    @Override
    public void clear() {
        field.clear();
    }

    /** Called while somebody types. */
    public void onChange(SerializableRunnable changed) {
        field.setValueChangeMode(ValueChangeMode.LAZY);
        field.addValueChangeListener(_ -> changed.run());
    }

    public Money amount() {
        return amountIfAny().orElseGet(() -> Money.zero(currency));
    }

    public Optional<Money> amountIfAny() {
        return field.number().map(number -> new Money(number, currency));
    }
}
