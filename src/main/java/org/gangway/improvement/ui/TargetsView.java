package org.gangway.improvement.ui;

import static org.gangway.uikit.ScreenTexts.say;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.gangway.agreement.AgreementRoutes;
import org.gangway.engagement.EngagementId;
import org.gangway.engagement.EngagementRoutes;
import org.gangway.engagement.assignment.OwnRoles;
import org.gangway.identity.Roles;
import org.gangway.improvement.ReviewService;
import org.gangway.improvement.TargetReview;
import org.gangway.language.Msg;
import org.gangway.uikit.EmptyState;
import org.gangway.uikit.Notices;
import org.gangway.uikit.Page;

/** What the reviews of an engagement's targets propose, and why. */
@Route(AgreementRoutes.TARGETS)
@RolesAllowed(Roles.MEMBER)
class TargetsView extends Page implements BeforeEnterObserver {

    private final ReviewService reviews;
    private final OwnRoles ownRoles;

    TargetsView(ReviewService reviews, OwnRoles ownRoles) {
        super(Msg.improvement_title());
        this.reviews = reviews;
        this.ownRoles = ownRoles;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var engagement = EngagementRoutes.engagement(event.getRouteParameters()::get);
        var found = reviews.reviews(engagement);
        removeAll();
        add(partHeading(actions(engagement, found)));
        if (found.isEmpty()) {
            add(new EmptyState(VaadinIcon.TRENDING_UP, Msg.improvement_empty()));
            return;
        }
        add(new Paragraph(say(Msg.improvement_about())));
        var cards = new Div();
        cards.addClassName("gangway-cards");
        found.forEach(review -> cards.add(new ReviewCard(review)));
        add(cards);
    }

    private Component[] actions(EngagementId engagement, List<TargetReview> found) {
        var actions = new ArrayList<Component>();
        actions.add(new Anchor(AgreementRoutes.terms(engagement), say(Msg.agreement_terms_title())));
        if (TargetReview.mayOffer(ownRoles.in(engagement), found)) {
            var offer = new Button(say(Msg.improvement_offer_action()), _ -> ask(engagement, found));
            offer.addThemeVariants(ButtonVariant.PRIMARY);
            actions.add(offer);
        }
        return actions.toArray(Component[]::new);
    }

    private void ask(EngagementId engagement, List<TargetReview> seen) {
        new OfferTargetsDialog(seen, (day, message) -> offer(engagement, seen, day, message)).open();
    }

    private void offer(EngagementId engagement, List<TargetReview> seen, LocalDate day, String message) {
        reviews.offer(engagement, TargetReview.targets(seen), day, message);
        Notices.success(Msg.improvement_offered());
        UI.getCurrent().navigate(AgreementRoutes.terms(engagement));
    }
}
