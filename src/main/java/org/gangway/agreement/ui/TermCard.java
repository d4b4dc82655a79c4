package org.gangway.agreement.ui;

import static org.gangway.uikit.ScreenTexts.say;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Optional;
import org.gangway.agreement.negotiation.Offer;
import org.gangway.agreement.negotiation.Term;
import org.gangway.agreement.negotiation.TermState;
import org.gangway.agreement.terms.FeeTerms;
import org.gangway.agreement.terms.IncentiveTerms;
import org.gangway.agreement.terms.RenewalTerms;
import org.gangway.agreement.terms.ServiceLevelTerms;
import org.gangway.agreement.terms.SettlementTerms;
import org.gangway.agreement.terms.TermValue;
import org.gangway.agreement.ui.wording.FeeWording;
import org.gangway.agreement.ui.wording.RenewalWording;
import org.gangway.agreement.ui.wording.ScheduleSummary;
import org.gangway.agreement.ui.wording.ScheduleTable;
import org.gangway.agreement.ui.wording.ServiceLevelWording;
import org.gangway.language.Msg;
import org.gangway.language.Text;
import org.gangway.shared.Money;
import org.gangway.uikit.FactList;
import org.gangway.uikit.StatusBadge;
import org.gangway.uikit.StatusTone;
import org.jspecify.annotations.Nullable;

/** One term: its value now, who offered it, whose turn it is, and every round before. */
class TermCard extends Div {

    private final NegotiationDetails sheet;

    /** @param aside what stands at the end of its heading */
    TermCard(NegotiationDetails sheet, Term term, Component aside, Component... actions) {
        this.sheet = sheet;
        addClassName("gangway-card");
        var value = term.value();
        var heading = new Div(new H3(name(value)), badge(sheet, term), aside);
        heading.addClassName("gangway-heading");
        add(heading);
        if (term.isRetired()) {
            add(new Paragraph(say(Msg.agreement_ends(name(value)))));
        }
        DifferenceTable.of(sheet, term).ifPresent(this::add);
        add(value(value));
        if (!term.offers().isEmpty() && term.state() != TermState.DRAFT) {
            term.openOffer().or(() -> Optional.of(term.offers().getLast())).ifPresent(this::addOffer);
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
        OfferEndWords.of(offer).ifPresent(words -> add(new Paragraph(say(words))));
    }

    static String name(Term term) {
        return name(term.value());
    }

    static String name(TermValue value) {
        return switch (value) {
            case ServiceLevelTerms level -> level.name();
            case IncentiveTerms _, SettlementTerms _, FeeTerms _, RenewalTerms _ -> say(Text.of(value.kind()));
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

    static StatusBadge badge(NegotiationDetails sheet, Term term) {
        if (sheet.may().isTurn(term)) {
            return new StatusBadge(Msg.agreement_your_turn(), StatusTone.WARNING);
        }
        return new StatusBadge(
                Text.of(term.state()),
                switch (term.state()) {
                    case DRAFT -> StatusTone.NEUTRAL;
                    case OFFERED, COUNTERED -> StatusTone.WAITING;
                    case AGREED -> StatusTone.GOOD;
                    case DROPPED -> StatusTone.NEUTRAL;
                });
    }

    private Component value(TermValue value) {
        return value(value, sheet.flatFee(), sheet.negotiation().levels());
    }

    /**
     * @param fee of a month where it is flat; null where volumes have a say
     * @param levels what is promised beside the value
     */
    static Component value(TermValue value, @Nullable Money fee, List<ServiceLevelTerms> levels) {
        return switch (value) {
            case ServiceLevelTerms level -> facts(level);
            case IncentiveTerms(var incentiveSchedule) ->
                new ScheduleTable(new ScheduleSummary(incentiveSchedule, fee, levels));
            case SettlementTerms terms -> new Paragraph(say(ServiceLevelWording.settlement(terms)));
            case RenewalTerms renewal -> paragraphs(RenewalWording.sentences(renewal));
            case FeeTerms it -> paragraphs(new FeeWording(it, levels).sentences());
        };
    }

    private static Div paragraphs(List<Text> sentences) {
        return new Div(sentences.stream().map(one -> new Paragraph(say(one))).toArray(Component[]::new));
    }

    private static FactList facts(ServiceLevelTerms level) {
        var factList = new FactList();
        ServiceLevelWording.facts(level).forEach((name, words) -> factList.add(name, say(words)));
        return factList;
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
        var item = new ListItem(
                new Span(say(offered(offer))),
                new Paragraph(say(OfferEndWords.of(offer).orElseGet(() -> Text.of(offer.state())))));
        var message = offer.message();
        if (message != null) {
            item.add(new Paragraph(say(Msg.agreement_with_message(message))));
        }
        item.add(
                offer.retires()
                        ? new Paragraph(say(Msg.agreement_ends(name(term.value(offer)))))
                        : value(term.value(offer)));
        return item;
    }
}
