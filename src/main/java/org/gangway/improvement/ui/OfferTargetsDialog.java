package org.gangway.improvement.ui;

import static org.gangway.uikit.ScreenTexts.say;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.function.SerializableBiConsumer;
import java.time.LocalDate;
import java.util.List;
import org.gangway.agreement.terms.InconsistentTerms;
import org.gangway.agreement.terms.LevelTexts;
import org.gangway.improvement.TargetReview;
import org.gangway.language.Msg;
import org.gangway.language.Text;
import org.gangway.uikit.InputDialog;
import org.gangway.uikit.LocalizedDatePicker;
import org.gangway.uikit.RequiredFields;

/** Asks from which day on the proposed targets shall hold, before they are offered. */
class OfferTargetsDialog extends InputDialog {

    private final LocalizedDatePicker day = new LocalizedDatePicker(Msg.agreement_effective_date());
    private final TextArea message = new TextArea(say(Msg.agreement_message()));
    private final Div faults = new Div();

    OfferTargetsDialog(List<TargetReview> reviews, SerializableBiConsumer<LocalDate, String> onOffer) {
        setHeaderTitle(say(Msg.improvement_offer_title()));
        refusedAt(day, "agreement.effective-day-");
        refusedAt(message, "agreement.message-length");
        setWidth("min(44rem, 96vw)");
        day.setHelperText(say(Msg.improvement_day_help()));
        day.setWidthFull();
        message.setWidthFull();
        message.setMaxLength(2000);
        faults.getElement().setAttribute("role", "alert");
        add(new Paragraph(say(Msg.improvement_consequence())), targets(reviews), day, message, faults);
        var offer = new Button(say(Msg.improvement_offer_submit()), _ -> offer(onOffer));
        offer.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(say(Msg.common_cancel()), _ -> close()), offer);
    }

    private void offer(SerializableBiConsumer<LocalDate, String> onOffer) {
        if (!RequiredFields.check(day)) {
            return;
        }
        try {
            onOffer.accept(day.getValue(), message.getValue());
            close();
        } catch (InconsistentTerms unfit) {
            show(unfit);
        }
    }

    /** A schedule may be based on the old targets: it is changed by hand first. */
    private void show(InconsistentTerms unfit) {
        faults.removeAll();
        faults.add(new Paragraph(say(Msg.improvement_unfit())));
        var list = new UnorderedList();
        unfit.faults().forEach(fault -> list.add(new ListItem(say(Text.rule(fault.violation())))));
        faults.add(list);
    }

    private static UnorderedList targets(List<TargetReview> reviews) {
        var list = new UnorderedList();
        reviews.stream().filter(TargetReview::isProposed).forEach(review -> {
            var level = review.level();
            var after = review.proposal().orElseThrow().after();
            var moved = level.levels().movedTo(after);
            list.add(new ListItem(
                    say(Msg.improvement_target(level.name(), LevelTexts.of(level.metric(), moved.expected())))));
        });
        return list;
    }
}
