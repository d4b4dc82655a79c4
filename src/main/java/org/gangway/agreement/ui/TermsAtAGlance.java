package org.gangway.agreement.ui;

import static org.gangway.uikit.ScreenTexts.say;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.gangway.agreement.negotiation.AgreementVersionId;
import org.gangway.agreement.negotiation.NegotiationService;
import org.gangway.agreement.negotiation.SeenTerm;
import org.gangway.agreement.negotiation.Term;
import org.gangway.agreement.negotiation.TermId;
import org.gangway.agreement.terms.FeeTerms;
import org.gangway.agreement.terms.IncentiveTerms;
import org.gangway.agreement.terms.LevelTexts;
import org.gangway.agreement.terms.RenewalTerms;
import org.gangway.agreement.terms.ServiceLevelTerms;
import org.gangway.agreement.terms.SettlementTerms;
import org.gangway.agreement.terms.TermValue;
import org.gangway.agreement.ui.wording.FeeWording;
import org.gangway.agreement.ui.wording.RenewalWording;
import org.gangway.language.Msg;
import org.gangway.uikit.FigureTable;
import org.gangway.uikit.Notices;

/** All terms of a version, one line each, those first that wait for the reader; each leads to its card further down. */
class TermsAtAGlance extends Div {

    private final Map<TermId, TermCard> cards;

    TermsAtAGlance(
            NegotiationDetails sheet,
            Map<TermId, TermCard> cards,
            NegotiationService negotiation,
            SerializableRunnable refresh) {
        this.cards = cards;
        setWidthFull();
        addClassName("gangway-glance");
        var table = new FigureTable(Msg.agreement_glance())
                .words(Msg.agreement_glance_term())
                .words(Msg.agreement_glance_level())
                .words(Msg.agreement_glance_state());
        sheet.negotiation().terms().stream()
                .sorted(Comparator.comparing(term -> !sheet.may().isTurn(term)))
                .forEach(term -> table.row(name(term), new Span(level(term)), TermCard.badge(sheet, term)));
        add(table);
        var mine = sheet.negotiation().terms().stream()
                .filter(sheet.may()::mayAccept)
                .toList();
        if (mine.size() > 1) {
            add(acceptAll(sheet.version().id(), mine, negotiation, refresh));
        }
    }

    private Component name(Term term) {
        var name = new Button(TermCard.name(term), _ -> {
            var card = cards.get(term.id());
            if (card != null) {
                card.scrollIntoView();
            }
        });
        name.addThemeVariants(ButtonVariant.TERTIARY);
        name.addClassName("gangway-glance-name");
        return name;
    }

    /** From what to what, where an open offer or a draft moves it. */
    private static String level(Term term) {
        var now = expected(term.value());
        var before = term.accepted()
                .or(() -> DifferenceTable.answered(term).map(term::value))
                .map(TermsAtAGlance::expected)
                .orElse(now);
        return before.isEmpty() || before.equals(now) ? now : say(Msg.agreement_glance_change(before, now));
    }

    private static String expected(TermValue value) {
        return switch (value) {
            case ServiceLevelTerms level ->
                say(LevelTexts.of(level.metric(), level.levels().expected()));
            case FeeTerms fee -> say(new FeeWording(fee, List.of()).inShort());
            case RenewalTerms renewal -> say(RenewalWording.inShort(renewal));
            case IncentiveTerms _, SettlementTerms _ -> "";
        };
    }

    private static Button acceptAll(
            AgreementVersionId version,
            List<Term> terms,
            NegotiationService negotiation,
            SerializableRunnable refresh) {
        return new Button(say(Msg.agreement_accept_all(terms.size())), _ -> {
            negotiation.acceptAll(
                    version,
                    terms.stream()
                            .map(term -> new SeenTerm(term.id(), term.version()))
                            .toList());
            Notices.success(Msg.agreement_accept_all_done());
            refresh.run();
        });
    }
}
