package org.gangway.agreement.ui;

import static org.gangway.uikit.ScreenTexts.say;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import org.gangway.agreement.negotiation.Negotiation;
import org.gangway.agreement.terms.IncentiveTerms;
import org.gangway.engagement.EngagementPermissions;
import org.gangway.engagement.EngagementRoutes;
import org.gangway.engagement.EscalatedKind;
import org.gangway.language.Msg;
import org.gangway.language.Text;
import org.gangway.uikit.EscalateLink;

/** How far a version of the terms has come, and from which day it holds. */
final class VersionStatusCard extends Div {

    VersionStatusCard(NegotiationDetails sheet) {
        var version = sheet.version();
        var words = switch (version.status()) {
            case DRAFT -> Msg.agreement_status_draft();
            case NEGOTIATING -> negotiating(sheet.negotiation());
            case AGREED -> Msg.agreement_status_agreed();
            case SIGNED -> Msg.agreement_status_signed();
            case DISCARDED, ABANDONED -> Msg.agreement_given_up();
        };
        var day = version.effectiveFrom().map(Msg::agreement_status_day).orElseGet(Msg::agreement_status_no_day);
        add(AgreementVersionList.badge(version.status()), new Paragraph(say(words)), new Paragraph(say(day)));
        if (isWaitedFor(sheet)) {
            add(new EscalateLink(
                    EngagementRoutes.escalate(
                            version.engagement(), EscalatedKind.OFFER, Integer.toString(version.number())),
                    words));
        }
        addClassName("gangway-card");
    }

    /** Whether the other side has not answered what the reader's offered, and the reader may say so higher up. */
    private static boolean isWaitedFor(NegotiationDetails sheet) {
        return EngagementPermissions.mayEscalate(sheet.may().user())
                && sheet.negotiation().terms().stream()
                        .flatMap(term -> term.openOffer().stream())
                        .anyMatch(offer -> offer.side() == sheet.side());
    }

    private static Text negotiating(Negotiation negotiation) {
        if (negotiation.values().stream().noneMatch(IncentiveTerms.class::isInstance)) {
            return Msg.agreement_status_no_schedule();
        }
        if (!negotiation.isAgreed()) {
            return Msg.agreement_status_negotiating();
        }
        return negotiation.changesAnything() ? Msg.agreement_status_unfit() : Msg.agreement_status_nothing_new();
    }
}
