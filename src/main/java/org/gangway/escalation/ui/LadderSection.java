package org.gangway.escalation.ui;

import static org.gangway.uikit.ScreenTexts.say;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.function.SerializableRunnable;
import org.gangway.engagement.EngagementId;
import org.gangway.escalation.ladder.Ladder;
import org.gangway.language.Msg;
import org.gangway.language.Text;
import org.gangway.uikit.Confirm;
import org.gangway.uikit.Notices;

/** The ladder in force, and the one that a side offers instead. */
class LadderSection extends Div {

    private final EngagementId engagement;
    private final PartiesOfLadder parties;
    private final LadderFacade desk;
    private final SerializableRunnable refresh;

    LadderSection(EngagementId engagement, PartiesOfLadder parties, LadderFacade desk, SerializableRunnable refresh) {
        this.engagement = engagement;
        this.parties = parties;
        this.desk = desk;
        this.refresh = refresh;
        addClassName("gangway-section");
        var book = desk.ladders().ladders(engagement);
        add(new H3(say(Msg.escalation_ladder_title())));
        book.offered().ifPresent(this::offered);
        book.inForce()
                .ifPresentOrElse(
                        ladder -> add(
                                new Paragraph(say(Msg.escalation_ladder_in_force(
                                        ladder.number(), ladder.agreedAt().orElseThrow()))),
                                new LevelSteps(parties).of(ladder)),
                        () -> {
                            if (book.offered().isEmpty()) {
                                add(new Paragraph(say(Msg.escalation_ladder_none())));
                            }
                        });
        if (desk.mayOffer(engagement)) {
            var start = book.offered().or(book::inForce);
            var offer = new Button(
                    say(start.isEmpty() ? Msg.escalation_ladder_action() : Msg.escalation_ladder_change()),
                    _ -> new LadderDialog(desk, engagement, parties, start, refresh).open());
            add(actions(offer));
        }
    }

    private void offered(Ladder ladder) {
        var card = new Div(
                new Paragraph(say(Msg.escalation_ladder_offered(
                        parties.name(ladder.offeredSide()), ladder.number(), ladder.offeredAt()))),
                new LevelSteps(parties).of(ladder));
        card.addClassName("gangway-card");
        if (desk.mayOffer(engagement)) {
            var own = desk.me(engagement).side() == ladder.offeredSide();
            var end = new Button(
                    say(own ? Msg.escalation_ladder_take_back() : Msg.escalation_ladder_refuse()),
                    _ -> then(() -> desk.ladders().end(ladder.id()), Msg.common_saved()));
            card.add(own ? actions(end) : actions(agree(ladder), end));
        }
        add(card);
    }

    private Button agree(Ladder ladder) {
        var agree = new Button(
                say(Msg.escalation_ladder_agree()),
                _ -> Confirm.ask(
                        Msg.escalation_ladder_agree_title(),
                        Msg.escalation_ladder_agree_consequence(ladder.number()),
                        Msg.escalation_ladder_agree(),
                        () -> then(() -> desk.ladders().agree(ladder.id()), Msg.escalation_ladder_agree_notice())));
        agree.addThemeVariants(ButtonVariant.PRIMARY);
        return agree;
    }

    private void then(Runnable step, Text notice) {
        step.run();
        Notices.success(notice);
        refresh.run();
    }

    private static Div actions(Button... buttons) {
        var row = new Div(buttons);
        row.addClassName("gangway-actions");
        return row;
    }
}
