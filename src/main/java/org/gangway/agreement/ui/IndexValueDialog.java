package org.gangway.agreement.ui;

import static org.gangway.uikit.ScreenTexts.say;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.function.SerializableConsumer;
import java.math.BigDecimal;
import java.time.Month;
import java.time.YearMonth;
import java.util.Arrays;
import org.gangway.agreement.index.NewIndexValue;
import org.gangway.language.Msg;
import org.gangway.language.Text;
import org.gangway.shared.RuleViolation;
import org.gangway.uikit.InputDialog;
import org.gangway.uikit.Notices;
import org.gangway.uikit.ScreenTexts;
import org.gangway.uikit.form.ChoiceEntry;
import org.gangway.uikit.form.FieldGroup;
import org.gangway.uikit.form.NumberEntry;
import org.gangway.uikit.form.WholeEntry;
import org.gangway.uikit.form.WordsEntry;

/** Asks what an index was published at, and where that was read. */
final class IndexValueDialog extends InputDialog {

    private final String series;
    private final ChoiceEntry<Month> month;
    private final WholeEntry year;
    private final NumberEntry value = NumberEntry.of(Msg.agreement_index_value(), BigDecimal.ZERO);
    private final WordsEntry source = new WordsEntry(Msg.agreement_index_source(), "");
    private final Paragraph fault = new Paragraph();

    /** @param next the month that is proposed */
    IndexValueDialog(String series, YearMonth next, SerializableConsumer<NewIndexValue> onSave) {
        this.series = series;
        month = new ChoiceEntry<>(
                Msg.agreement_index_of_month(),
                Arrays.asList(Month.values()),
                one -> Text.user(ScreenTexts.formats().monthName(one)),
                next.getMonth());
        year = WholeEntry.of(Msg.agreement_index_of_year(), next.getYear());
        value.clear();
        setHeaderTitle(say(Msg.agreement_index_enter()));
        setWidth("min(36rem, 96vw)");
        fault.getElement().setAttribute("role", "alert");
        fault.addClassName("gangway-tone-error");
        add(
                new Paragraph(say(Msg.agreement_index_enter_help(series))),
                new FieldGroup<>(this::entered, month, year, value, source).component(),
                fault);
        var save = new Button(say(Msg.common_save()), _ -> save(onSave));
        save.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(say(Msg.common_cancel()), _ -> close()), save);
    }

    private void save(SerializableConsumer<NewIndexValue> onSave) {
        fault.setText("");
        var isYearSound = year.isSound();
        var isValueSound = value.isSound();
        if (!source.isSound() || !isYearSound || !isValueSound) {
            return;
        }
        try {
            onSave.accept(entered());
            Notices.success(Msg.common_saved());
            close();
        } catch (RuleViolation refused) {
            fault.setText(say(Text.rule(refused)));
        }
    }

    private NewIndexValue entered() {
        return new NewIndexValue(series, YearMonth.of(year.whole(), month.choice()), value.number(), source.words());
    }
}
