package org.gangway.agreement.ui;

import static org.gangway.uikit.Say.say;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.gangway.agreement.IncentiveTerms;
import org.gangway.agreement.Negotiation;
import org.gangway.agreement.Offer;
import org.gangway.agreement.ServiceLevelTerms;
import org.gangway.agreement.SettlementTerms;
import org.gangway.agreement.Term;
import org.gangway.agreement.TermState;
import org.gangway.agreement.TermValue;
import org.gangway.language.Msg;
import org.gangway.language.Text;
import org.gangway.shared.Money;
import org.gangway.uikit.Facts;
import org.gangway.uikit.StatusBadge;
import org.gangway.uikit.Tone;

/** One term: its value now, who offered it, whose turn it is, and every round before. */
class TermCard extends Div {

    private final NegotiationSheet sheet;

    TermCard(NegotiationSheet sheet, Term term, Component... actions) {
        this.sheet = sheet;
        addClassName("gangway-card");
        var value = term.value();
        var heading = new Div(new H3(name(value)), badge(term));
        heading.addClassName("gangway-heading");
        add(heading, value(value));
        if (!term.offers().isEmpty() && term.state() != TermState.DRAFT) {
            addOffer(term.offers().getLast());
        }
        if (sheet.may().waitsForOther(term)) {
            add(new Paragraph(say(Msg.agreement_waiting(Text.of(sheet.side().other())))));
        }
        var buttons = new Div(actions);
        buttons.addClassName("gangway-actions");
        add(buttons);
        if (!term.offers().isEmpty()) {
            add(history(term));
        }
    }

    private void addOffer(Offer offer) {
        add(new Paragraph(say(offered(offer))));
        var message = offer.message();
        if (message != null) {
            add(new Paragraph(say(Msg.agreement_with_message(message))));
        }
    }

    static String name(Term term) {
        return name(term.value());
    }

    static String name(TermValue value) {
        return switch (value) {
            case ServiceLevelTerms level -> level.name();
            case IncentiveTerms _, SettlementTerms _ -> say(Text.of(value.kind()));
        };
    }

    /** Every round, once somebody wants to see them: there is a term's worth of words in each. */
    private Details history(Term term) {
        var details = new Details(say(Msg.agreement_history(term.offers().size())));
        details.addOpenedChangeListener(change -> {
            if (change.isOpened() && details.getContent().findAny().isEmpty()) {
                details.add(rounds(term));
            }
        });
        return details;
    }

    private StatusBadge badge(Term term) {
        if (sheet.may().isTurn(term)) {
            return new StatusBadge(Msg.agreement_your_turn(), Tone.WARNING);
        }
        return new StatusBadge(
                Text.of(term.state()),
                switch (term.state()) {
                    case DRAFT -> Tone.NEUTRAL;
                    case OFFERED, COUNTERED -> Tone.WAITING;
                    case AGREED -> Tone.GOOD;
                });
    }

    private Component value(TermValue value) {
        return value(value, sheet.engagement().monthlyFee(), levels(sheet.negotiation()));
    }

    static List<ServiceLevelTerms> levels(Negotiation negotiation) {
        return negotiation.serviceLevels().stream()
                .map(Term::value)
                .map(ServiceLevelTerms.class::cast)
                .toList();
    }

    /** @param levels what is promised beside the value */
    static Component value(TermValue value, Money fee, List<ServiceLevelTerms> levels) {
        return switch (value) {
            case ServiceLevelTerms level -> facts(level);
            case IncentiveTerms(var schedule) -> new ScheduleTable(new SchedulePart(schedule, fee, levels));
            case SettlementTerms terms -> new Paragraph(say(Wording.silence(terms)));
        };
    }

    private static Facts facts(ServiceLevelTerms level) {
        var facts = new Facts();
        Wording.facts(level).forEach((name, words) -> facts.add(name, say(words)));
        return facts;
    }

    private static Text offered(Offer offer) {
        return Msg.agreement_offered_by(offer.madeByName(), Text.of(offer.side()), offer.madeAt());
    }

    private OrderedList rounds(Term term) {
        var list = new OrderedList();
        term.offers().forEach(offer -> list.add(round(term, offer)));
        return list;
    }

    private ListItem round(Term term, Offer offer) {
        var item = new ListItem(new Span(say(offered(offer))), new Paragraph(say(Text.of(offer.state()))));
        var message = offer.message();
        if (message != null) {
            item.add(new Paragraph(say(Msg.agreement_with_message(message))));
        }
        item.add(value(term.value(offer)));
        return item;
    }
}
