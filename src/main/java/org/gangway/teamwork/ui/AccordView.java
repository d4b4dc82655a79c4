package org.gangway.teamwork.ui;

import static org.gangway.uikit.ScreenTexts.say;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.Objects;
import org.gangway.document.DownloadFile;
import org.gangway.engagement.EngagementId;
import org.gangway.engagement.EngagementRoutes;
import org.gangway.identity.Roles;
import org.gangway.language.Msg;
import org.gangway.language.Text;
import org.gangway.onboarding.OnboardingRoutes;
import org.gangway.teamwork.TeamworkRoutes;
import org.gangway.teamwork.accord.AccordSheet;
import org.gangway.teamwork.accord.TeamSignature;
import org.gangway.teamwork.accord.WorkingPointWords;
import org.gangway.uikit.Confirm;
import org.gangway.uikit.DownloadLink;
import org.gangway.uikit.EmptyState;
import org.gangway.uikit.FigureTable;
import org.gangway.uikit.KeyFigures;
import org.gangway.uikit.LivePage;
import org.gangway.uikit.Notices;
import org.gangway.uikit.Page;
import org.gangway.uikit.ScreenTexts;
import org.gangway.uikit.StatusBadge;
import org.gangway.uikit.StatusTone;

/** What both teams agree on how they work together, who signed it, and when they look at it again. */
@Route(TeamworkRoutes.AGREEMENT)
@LivePage("teamwork.")
@RolesAllowed(Roles.MEMBER)
class AccordView extends Page implements BeforeEnterObserver {

    private final AccordFacade desk;

    AccordView(AccordFacade desk) {
        super(Msg.teamwork_title());
        this.desk = desk;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(EngagementRoutes.engagement(event.getRouteParameters()::get));
    }

    private void show(EngagementId id) {
        removeAll();
        var sheet = desk.register().sheet(id);
        Runnable refresh = () -> show(id);
        add(partHeading(buttons(id, sheet, refresh)));
        add(new Anchor(OnboardingRoutes.tab(id), say(Msg.teamwork_back())));
        var words = desk.paragraphs().on(id, WorkingPointWords.of(sheet.standing()));
        if (sheet.standing().isEmpty()) {
            add(
                    new EmptyState(VaadinIcon.HANDSHAKE, Msg.teamwork_empty()),
                    new GapSection(desk, id, sheet, words, refresh));
            return;
        }
        add(figures(sheet));
        add(new GapSection(desk, id, sheet, words, refresh));
        add(new H3(say(Msg.teamwork_points())));
        add(new PointTable(desk, sheet, words, refresh));
        if (sheet.edition() > 0) {
            add(new H3(say(Msg.teamwork_signatures())), signatures(sheet), paper(id, sheet));
        }
    }

    private DownloadLink paper(EngagementId id, AccordSheet sheet) {
        var reader = ScreenTexts.reader();
        return new DownloadLink(
                Msg.teamwork_pdf(),
                () -> new DownloadFile(
                        say(Msg.teamwork_pdf_file(sheet.edition())),
                        DownloadFile.PDF,
                        desk.papers().agreement(id, reader)));
    }

    private Component[] buttons(EngagementId id, AccordSheet sheet, Runnable refresh) {
        var buttons = new ArrayList<Component>();
        if (sheet.isToSign()) {
            buttons.add(primary(Msg.teamwork_sign(), () -> sign(id, sheet, refresh)));
        }
        if (sheet.isToReview()) {
            buttons.add(primary(Msg.teamwork_review(), () -> {
                desk.signing().review(id);
                Notices.success(Msg.teamwork_reviewed_notice());
                refresh.run();
            }));
        }
        if (sheet.permissions().mayOffer()) {
            buttons.add(new Button(
                    say(Msg.teamwork_offer()),
                    _ -> OfferPointDialog.offer(desk, id, null, refresh).open()));
        }
        return buttons.toArray(Component[]::new);
    }

    private void sign(EngagementId id, AccordSheet sheet, Runnable refresh) {
        Confirm.ask(
                Msg.teamwork_sign_title(), Msg.teamwork_sign_consequence(sheet.agreed()), Msg.teamwork_sign(), () -> {
                    desk.signing().sign(id, sheet.edition());
                    Notices.success(Msg.teamwork_signed_notice());
                    refresh.run();
                });
    }

    private static Button primary(Text words, Runnable step) {
        var button = new Button(say(words), _ -> step.run());
        button.addThemeVariants(ButtonVariant.PRIMARY);
        return button;
    }

    private static KeyFigures figures(AccordSheet sheet) {
        var signed = sheet.signed();
        var all = sheet.signatures().size();
        var due = sheet.agreement().filter(it -> it.isDue(sheet.today())).isPresent();
        return new KeyFigures()
                .add(Msg.teamwork_figure_agreed(), say(Msg.teamwork_count(sheet.agreed())), StatusTone.NEUTRAL)
                .add(
                        Msg.teamwork_figure_open(),
                        say(Msg.teamwork_count(sheet.open())),
                        sheet.open() == 0 ? StatusTone.NEUTRAL : StatusTone.WAITING)
                .add(
                        Msg.teamwork_figure_signed(),
                        say(Msg.teamwork_of_all(signed, all)),
                        signed == all ? StatusTone.GOOD : StatusTone.NEUTRAL)
                .add(
                        Msg.teamwork_figure_review(),
                        sheet.agreement()
                                .flatMap(org.gangway.teamwork.accord.WorkingAgreement::reviewOn)
                                .map(ScreenTexts.formats()::date)
                                .orElse(say(Msg.teamwork_review_later())),
                        due ? StatusTone.WARNING : StatusTone.NEUTRAL);
    }

    private static Component signatures(AccordSheet sheet) {
        var table = new FigureTable(Msg.teamwork_signatures())
                .words(Msg.teamwork_column_person())
                .words(Msg.teamwork_column_side())
                .words(Msg.teamwork_column_signed());
        sheet.signatures()
                .forEach(it -> table.row(
                        new Span(it.name()),
                        new Span(Objects.requireNonNullElse(sheet.parties().get(it.side()), "")),
                        signed(it)));
        return table;
    }

    private static Component signed(TeamSignature signature) {
        var day = signature.signedOn();
        if (day != null) {
            return new StatusBadge(Msg.teamwork_signed_on(day), StatusTone.GOOD);
        }
        if (!signature.active()) {
            return new StatusBadge(Msg.teamwork_without_access(), StatusTone.NEUTRAL);
        }
        return signature.signedBefore()
                ? new StatusBadge(Msg.teamwork_signed_before(), StatusTone.WARNING)
                : new StatusBadge(Msg.teamwork_not_signed(), StatusTone.WAITING);
    }
}
