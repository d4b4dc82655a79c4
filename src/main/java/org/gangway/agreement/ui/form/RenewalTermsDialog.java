package org.gangway.agreement.ui.form;

import static org.gangway.uikit.ScreenTexts.say;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import org.gangway.agreement.terms.ClosedLastDay;
import org.gangway.agreement.terms.MonthCounting;
import org.gangway.agreement.terms.NoticePeriod;
import org.gangway.agreement.terms.NoticeUnit;
import org.gangway.agreement.terms.RenewalTerms;
import org.gangway.engagement.CountedCalendars;
import org.gangway.language.Msg;
import org.gangway.language.Text;
import org.gangway.uikit.InputDialog;
import org.gangway.uikit.RequiredFields;
import org.jspecify.annotations.Nullable;

/** Asks by how much an engagement renews, and until when a party may object. */
public class RenewalTermsDialog extends InputDialog {

    private static final RenewalTerms USUAL = new RenewalTerms(
            12,
            null,
            new NoticePeriod(
                    6, NoticeUnit.MONTHS, MonthCounting.SAME_DAY, ClosedLastDay.COUNTS, CountedCalendars.BOTH));

    private final IntegerField months = new IntegerField(say(Msg.agreement_renewal_months_label()));
    private final IntegerField times = new IntegerField(say(Msg.agreement_renewal_times_label()));
    private final IntegerField amount = new IntegerField(say(Msg.agreement_renewal_notice_amount()));
    private final Select<NoticeUnit> unit = choice(Msg.agreement_renewal_notice_unit(), NoticeUnit.values());
    private final Select<MonthCounting> counting = choice(Msg.agreement_renewal_counting(), MonthCounting.values());
    private final Select<ClosedLastDay> closed = choice(Msg.agreement_renewal_closed(), ClosedLastDay.values());
    private final Select<CountedCalendars> calendars =
            choice(Msg.agreement_renewal_calendars(), CountedCalendars.values());
    private final TextArea message = new TextArea(say(Msg.agreement_message()));
    private final TermDialogPurpose termDialogPurpose;

    public RenewalTermsDialog(@Nullable RenewalTerms before, TermDialogPurpose termDialogPurpose) {
        this.termDialogPurpose = termDialogPurpose;
        setHeaderTitle(say(termDialogPurpose.title()));
        setWidth("min(36rem, 96vw)");
        refusedAt(months, "agreement.renewal-months");
        refusedAt(times, "agreement.renewal-times");
        refusedAt(amount, "agreement.notice-amount");
        refusedAt(message, "agreement.message-length");
        show(before == null ? USUAL : before);
        unit.addValueChangeListener(_ -> showWhatMatters());
        closed.addValueChangeListener(_ -> showWhatMatters());
        showWhatMatters();
        calendars.setHelperText(say(Msg.agreement_renewal_calendars_help()));
        var form = new VerticalLayout(
                new Paragraph(say(Msg.agreement_renewal_help())),
                months,
                times,
                amount,
                unit,
                counting,
                closed,
                calendars);
        form.setPadding(false);
        if (termDialogPurpose.withMessage()) {
            message.setHelperText(say(Msg.agreement_message_help()));
            message.setWidthFull();
            form.add(message);
        }
        add(form);
        var save = new Button(say(termDialogPurpose.action()), _ -> save());
        save.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(say(Msg.common_cancel()), _ -> close()), save);
    }

    private static <T extends Enum<T>> Select<T> choice(Text label, T[] values) {
        var select = new Select<T>();
        select.setLabel(say(label));
        select.setItems(values);
        select.setItemLabelGenerator(one -> say(Text.of(one)));
        select.setWidthFull();
        return select;
    }

    private void show(RenewalTerms terms) {
        months.setValue(terms.months());
        times.setValue(terms.most());
        amount.setValue(terms.notice().amount());
        unit.setValue(terms.notice().unit());
        counting.setValue(terms.notice().counting());
        closed.setValue(terms.notice().closedLastDay());
        calendars.setValue(terms.notice().calendars());
    }

    private void showWhatMatters() {
        calendars.setVisible(
                unit.getValue() == NoticeUnit.WORKING_DAYS || closed.getValue() == ClosedLastDay.WORKING_DAY_BEFORE);
    }

    private void save() {
        if (RequiredFields.check(months, amount)) {
            termDialogPurpose.onSave().accept(terms(), message.getValue());
            close();
        }
    }

    private RenewalTerms terms() {
        return new RenewalTerms(
                months.getValue(),
                times.getValue(),
                new NoticePeriod(
                        amount.getValue(),
                        unit.getValue(),
                        counting.getValue(),
                        closed.getValue(),
                        calendars.getValue()));
    }
}
