package org.gangway.agreement.ui;

import static org.gangway.uikit.ScreenTexts.say;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import org.gangway.agreement.terms.TermKind;
import org.gangway.language.Msg;
import org.gangway.language.Text;
import org.gangway.shared.Money;

/** A fee that is not negotiated yet: as the engagement was opened. */
final class OpeningFeeCard extends Div {

    OpeningFeeCard(Money monthly) {
        add(
                new H3(say(Text.of(TermKind.FEE))),
                new Paragraph(say(Msg.agreement_fee_words(monthly))),
                new Paragraph(say(Msg.agreement_fee_of_opening())));
        addClassName("gangway-card");
    }
}
