package org.gangway.agreement.ui;

import static org.gangway.uikit.ScreenTexts.say;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.function.SerializableBiConsumer;
import java.util.List;
import java.util.Set;
import org.gangway.agreement.negotiation.Term;
import org.gangway.agreement.terms.InconsistentTerms;
import org.gangway.agreement.ui.form.TermsFaultsDialog;
import org.gangway.language.Msg;
import org.gangway.shared.Ordered;
import org.gangway.uikit.InputDialog;
import org.gangway.uikit.UnsentWords;

/** Asks which drafts to put on the table, and what to write beside them. */
class OfferDialog extends InputDialog {

    /** @param place what is offered: a message that was not sent stands there again */
    OfferDialog(List<Term> drafts, String place, SerializableBiConsumer<Set<Term>, String> onOffer) {
        setHeaderTitle(say(Msg.agreement_offer_title()));
        setWidth("min(40rem, 96vw)");
        var chosen = new CheckboxGroup<Term>(say(Msg.agreement_offer_which()));
        chosen.addClassName("gangway-vertical");
        chosen.setItems(drafts);
        chosen.setItemLabelGenerator(TermCard::name);
        chosen.setValue(Ordered.copyOf(drafts));
        var message = new TextArea(say(Msg.agreement_message()));
        message.setHelperText(say(Msg.agreement_message_help()));
        message.setWidthFull();
        refusedAt(message, "agreement.message-length");
        message.setMaxLength(2000);
        UnsentWords.keep(message, place);
        add(chosen, message);
        var offer = new Button(say(Msg.agreement_offer_submit()), _ -> {
            try {
                onOffer.accept(chosen.getValue(), message.getValue());
                UnsentWords.forget(place);
                close();
            } catch (InconsistentTerms unfit) {
                new TermsFaultsDialog(unfit).open();
            }
        });
        offer.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(say(Msg.common_cancel()), _ -> close()), offer);
    }
}
