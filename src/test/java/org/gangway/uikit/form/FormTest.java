package org.gangway.uikit.form;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import org.gangway.language.Text;
import org.gangway.shared.Money;
import org.gangway.testing.ViewTest;
import org.gangway.testing.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A price that is either a number of kroner each or nothing, as a form of its own. */
class FormTest extends ViewTest {

    private sealed interface Price {}

    private record Free() implements Price {}

    private record Each(BigDecimal kroner, int least) implements Price {}

    @BeforeEach
    void readDanish() {
        signIn(World.create().manager(), Locale.forLanguageTag("da-DK"));
    }

    @Test
    void groupMakesOneValueOfItsFields() {
        var group = each(new Each(new BigDecimal("1234.5"), 3));
        show(group);

        assertThat(fieldNamed("Kroner").getValue()).isEqualTo("1.234,5");
        _setValue(fieldNamed("Kroner"), "2,75");

        assertThat(group.isSound()).isTrue();
        assertThat(group.value()).isEqualTo(new Each(new BigDecimal("2.75"), 3));
    }

    @Test
    void groupMarksEveryFieldThatCannotBeReadAndAsksNothingThatIsHidden() {
        var group = each(new Each(BigDecimal.ONE, 3));
        show(group);
        _setValue(fieldNamed("Kroner"), "many");

        assertThat(group.isSound()).isFalse();
        assertThat(fieldNamed("Kroner").isInvalid()).isTrue();

        fieldNamed("Kroner").setVisible(false);
        assertThat(group.isSound()).isTrue();
    }

    @Test
    void variantChosenAnewBeginsEmpty() {
        var price = price(new Free());
        show(price);
        assertThat(price.value()).isEqualTo(new Free());

        choose(1);

        assertThat(fieldNamed("Kroner").getValue())
                .as("nobody shall agree on a number that only stood there")
                .isEmpty();
        assertThat(price.isSound()).isFalse();
        _setValue(fieldNamed("Kroner"), "7");
        assertThat(price.value()).isEqualTo(new Each(new BigDecimal("7"), 1));
    }

    @Test
    void variantOfTheValueIsShown() {
        var price = price(new Each(new BigDecimal("5"), 2));
        show(price);

        assertThat(fieldNamed("Kroner").getValue()).isEqualTo("5");
        assertThat(price.value()).isEqualTo(new Each(new BigDecimal("5"), 2));
    }

    @Test
    void rowsAreAddedEmptyAndRemoved() {
        var rows = new EntryRows<Price>(
                Text.user("Prices"),
                Text.user("Add a price"),
                List.of(new Each(BigDecimal.TEN, 1)),
                new Each(BigDecimal.ONE, 1),
                one -> each((Each) one));
        show(rows);
        assertThat(rows.values()).containsExactly(new Each(BigDecimal.TEN, 1));

        _click(_get(Button.class, spec -> spec.withText("Add a price")));
        assertThat(rows.isSound()).as("the new row asks for a number").isFalse();

        _click(_find(Button.class, spec -> spec.withText("Fjern")).getLast());
        assertThat(rows.isSound()).isTrue();
        assertThat(rows.values()).hasSize(1);
    }

    @Test
    void amountRefusesWhatItsCurrencyDoesNotKnow() {
        var amount = AmountEntry.of(Text.user("Amount"), Money.zero(Currency.getInstance("DKK")));
        show(amount);

        _setValue(fieldNamed("Amount"), "1,005");
        assertThat(amount.isSound()).isFalse();

        _setValue(fieldNamed("Amount"), "1,05");
        assertThat(amount.isSound()).isTrue();
        assertThat(amount.amount()).isEqualTo(new Money(new BigDecimal("1.05"), Currency.getInstance("DKK")));
    }

    @Test
    void flagShowsTheOtherFieldWhileItIsTicked() {
        var flag = new FlagEntry(Text.user("Something more"), false);
        var other = NumberEntry.of(Text.user("Kroner"), BigDecimal.ONE);
        flag.shows(other);
        show(flag, other);
        assertThat(other.component().isVisible()).isFalse();

        fill("Something more", true);

        assertThat(flag.yes()).isTrue();
        assertThat(other.component().isVisible()).isTrue();
    }

    @Test
    void sectionOpensWhereSomethingIsMarked() {
        var number = NumberEntry.of(Text.user("Kroner"), BigDecimal.ONE);
        var section = new FormSection(Text.user("Price"), number);
        UI.getCurrent().add(section);

        assertThat(section.isSound()).isTrue();
        assertThat(section.isOpened()).isFalse();

        number.clear();

        assertThat(section.isSound()).isFalse();
        assertThat(section.isOpened()).isTrue();
    }

    private static VariantEntry<Price> price(Price before) {
        return new VariantEntry<>(
                Text.user("Price"),
                List.of(
                        FormVariant.plain(Text.user("free"), new Free()),
                        FormVariant.of(Text.user("each"), new Each(BigDecimal.ONE, 1), FormTest::each)),
                before);
    }

    private static ValueEntry<Price> each(Each before) {
        var kroner = NumberEntry.of(Text.user("Kroner"), before.kroner());
        var least = WholeEntry.of(Text.user("At least"), before.least());
        return new FieldGroup<>(() -> new Each(kroner.number(), least.whole()), kroner, least);
    }

    private static void show(FormEntry... entries) {
        for (var entry : entries) {
            UI.getCurrent().add(entry.component());
        }
    }

    private static TextField fieldNamed(String label) {
        return _get(TextField.class, spec -> spec.withLabel(label));
    }

    @SuppressWarnings("unchecked")
    private static void choose(int place) {
        var kinds = (Select<Object>) (Component) _get(Select.class, spec -> spec.withLabel("Price"));
        _setValue(kinds, kinds.getListDataView().getItem(place));
    }
}
