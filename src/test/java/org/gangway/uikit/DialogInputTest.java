package org.gangway.uikit;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.ElementUtilsKt;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.internal.JacksonUtils;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Set;
import org.gangway.calendar.ClosedDayKind;
import org.gangway.identity.CurrentUser;
import org.gangway.language.Msg;
import org.gangway.testing.ViewTest;
import org.gangway.testing.World;
import org.junit.jupiter.api.Test;

class DialogInputTest extends ViewTest {

    private static final String LEFT = "Something entered here earlier was not sent.";

    private final CurrentUser user = World.create().manager();

    /** One field of every kind, and one that is there only for one choice. */
    private static final class ManyFields extends InputDialog {

        private static final long serialVersionUID = 1L;

        private final TextField name = new TextField("Name");
        private final Select<ClosedDayKind> kind = new Select<>();
        private final TextField reason = new TextField("Reason");
        private final LocalizedDatePicker day = new LocalizedDatePicker(Msg.common_today());
        private final TimeOfDayField time = new TimeOfDayField(Msg.common_today());
        private final IntegerField count = new IntegerField("Count");
        private final Checkbox sure = new Checkbox("Sure");
        private final CheckboxGroup<ClosedDayKind> several = new CheckboxGroup<>("Several");
        private final PasswordField secret = new PasswordField("Secret");

        ManyFields() {
            setHeaderTitle("Many fields");
            kind.setItems(ClosedDayKind.values());
            several.setItems(ClosedDayKind.values());
            kind.addValueChangeListener(change -> {
                if (change.getValue() == ClosedDayKind.SHUTDOWN) {
                    addComponentAtIndex(2, reason);
                }
            });
            add(name, kind, day, time, count, sure, several, secret);
        }

        void enter() {
            name.setValue("Stocktaking");
            kind.setValue(ClosedDayKind.SHUTDOWN);
            reason.setValue("Counting");
            day.setValue(LocalDate.of(2027, 1, 4));
            time.setValue(LocalTime.of(9, 30));
            count.setValue(3);
            sure.setValue(true);
            several.setValue(Set.of(ClosedDayKind.BANK_CLOSED, ClosedDayKind.SHUTDOWN));
            secret.setValue("three gulls on the quay");
            ElementUtilsKt._fireDomEvent(
                    getElement(), new DomEvent(getElement(), "change", JacksonUtils.createObjectNode()));
        }
    }

    private ManyFields opened() {
        var dialog = new ManyFields();
        dialog.open();
        return dialog;
    }

    /** As after the session has ended, or the page was loaded anew: nobody closed the dialog. */
    private void comeBack() {
        signIn(user);
        open("");
    }

    @Test
    void offersWhatWasEnteredBeforeTheSessionWasLost() {
        comeBack();
        opened().enter();
        comeBack();

        var again = opened();
        assertThat(again.name.getValue()).isEmpty();
        assertThat(texts(again)).contains(LEFT);
        _click(_get(again, Button.class, spec -> spec.withText("Take it up again")));

        assertThat(again.name.getValue()).isEqualTo("Stocktaking");
        assertThat(again.kind.getValue()).isEqualTo(ClosedDayKind.SHUTDOWN);
        assertThat(again.reason.getValue()).isEqualTo("Counting");
        assertThat(again.day.getValue()).isEqualTo(LocalDate.of(2027, 1, 4));
        assertThat(again.time.getValue()).isEqualTo(LocalTime.of(9, 30));
        assertThat(again.count.getValue()).isEqualTo(3);
        assertThat(again.sure.getValue()).isTrue();
        assertThat(again.several.getValue())
                .containsExactlyInAnyOrder(ClosedDayKind.BANK_CLOSED, ClosedDayKind.SHUTDOWN);
        assertThat(again.secret.getValue()).as("a secret is never kept").isEmpty();
        assertThat(texts(again)).doesNotContain(LEFT);
    }

    @Test
    void offersNothingThatWasSentOrThrownAway() {
        comeBack();
        var sent = opened();
        sent.enter();
        sent.close();

        assertThat(texts(opened())).doesNotContain(LEFT);

        comeBack();
        opened().enter();
        comeBack();
        _click(_get(opened(), Button.class, spec -> spec.withText("Throw it away")));
        comeBack();
        assertThat(texts(opened())).doesNotContain(LEFT);
    }

    @Test
    void keepsOfferingWhereNothingElseWasEntered() {
        comeBack();
        opened().enter();
        comeBack();
        opened().close();

        assertThat(texts(opened())).contains(LEFT);
    }

    @Test
    void showsItToNobodyElseAndInNoOtherPlace() {
        comeBack();
        opened().enter();
        open("engagements");
        assertThat(texts(opened())).doesNotContain(LEFT);

        signIn(World.create().manager());
        open("");
        assertThat(texts(opened())).doesNotContain(LEFT);
    }

    private static String texts(Component dialog) {
        return _find(dialog, com.vaadin.flow.component.html.Span.class).stream()
                .map(com.vaadin.flow.component.html.Span::getText)
                .reduce("", String::concat);
    }
}
