package org.gangway.agreement.ui;

import static org.gangway.uikit.ScreenTexts.say;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Optional;
import org.gangway.agreement.negotiation.Offer;
import org.gangway.agreement.negotiation.OfferState;
import org.gangway.agreement.negotiation.Term;
import org.gangway.agreement.negotiation.TermState;
import org.gangway.agreement.terms.TermValue;
import org.gangway.agreement.ui.wording.TermDifference;
import org.gangway.language.Msg;
import org.gangway.language.Text;
import org.gangway.uikit.FigureTable;
import org.gangway.uikit.ScreenTexts;

/** What a draft or an open offer changes: from what was agreed, or else from the offer that it answers, to what. */
final class DifferenceTable extends Div {

    private DifferenceTable(Text from, List<TermDifference> differences) {
        var table = new FigureTable(Msg.agreement_difference_caption())
                .words(Msg.agreement_difference_what())
                .words(from)
                .words(Msg.agreement_difference_to());
        differences.forEach(
                one -> table.row(new Span(say(one.name())), new Span(say(one.from())), new Span(say(one.to()))));
        add(table);
    }

    /** Nothing where the term is agreed, or offered for the first time. */
    static Optional<DifferenceTable> of(NegotiationDetails sheet, Term term) {
        if (term.state() == TermState.AGREED || term.state() == TermState.DROPPED || term.isRetired()) {
            return Optional.empty();
        }
        var accepted = term.accepted();
        if (accepted.isPresent()) {
            return of(sheet, Msg.agreement_difference_agreed(), accepted.get(), term.value());
        }
        return answered(term)
                .flatMap(answered -> of(
                        sheet,
                        Msg.agreement_difference_answered(Text.of(answered.side())),
                        term.value(answered),
                        term.value()));
    }

    /** The offer that the open one answers. */
    static Optional<Offer> answered(Term term) {
        return term.offers().reversed().stream()
                .filter(offer -> offer.state() == OfferState.SUPERSEDED && !offer.retires())
                .findFirst();
    }

    private static Optional<DifferenceTable> of(NegotiationDetails sheet, Text heading, TermValue from, TermValue to) {
        var differences = TermDifference.between(
                from, to, sheet.flatFee(), sheet.negotiation().levels(), ScreenTexts.formats());
        return differences.isEmpty() ? Optional.empty() : Optional.of(new DifferenceTable(heading, differences));
    }
}
