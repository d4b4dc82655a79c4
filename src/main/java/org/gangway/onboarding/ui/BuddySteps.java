package org.gangway.onboarding.ui;

import static org.gangway.uikit.ScreenTexts.say;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import org.gangway.language.Msg;
import org.gangway.language.Text;
import org.gangway.onboarding.buddy.BuddyPair;
import org.gangway.onboarding.buddy.BuddySheet;
import org.gangway.onboarding.buddy.BuddyState;
import org.gangway.onboarding.buddy.BuddyTalk.BuddyTalkState;
import org.gangway.onboarding.plan.PlanSheet;
import org.gangway.uikit.Notices;

/** What the reader may do with a pair of buddies. */
class BuddySteps {

    private final BuddySheet buddies;
    private final PlanSheet sheet;
    private final BuddyFacade desk;
    private final Runnable refresh;

    BuddySteps(BuddySheet buddies, PlanSheet sheet, BuddyFacade desk, Runnable refresh) {
        this.buddies = buddies;
        this.sheet = sheet;
        this.desk = desk;
        this.refresh = refresh;
    }

    Div of(BuddyPair pair) {
        var row = new Div();
        row.addClassName("gangway-actions");
        if (pair.waitsFor(buddies.reader())) {
            row.add(
                    step(pair, Msg.onboarding_buddy_accept(), () -> {
                        desk.pairs().accept(pair.id());
                        done(Msg.onboarding_buddy_accepted_notice());
                    }),
                    step(pair, Msg.onboarding_buddy_decline(), () -> {
                        desk.pairs().decline(pair.id());
                        done(Msg.onboarding_buddy_declined_notice());
                    }));
        }
        if (pair.state() == BuddyState.ACCEPTED && pair.has(buddies.reader())) {
            talk(pair, row);
        }
        if (pair.has(buddies.reader()) || sheet.permissions().mayPlan()) {
            row.add(step(pair, Msg.onboarding_buddy_end(), () -> {
                desk.pairs().end(pair.id());
                done(Msg.onboarding_buddy_ended_notice());
            }));
        }
        return row;
    }

    private void talk(BuddyPair pair, Div row) {
        var planned = buddies.talks(pair, BuddyTalkState.PLANNED);
        row.add(
                step(
                        pair,
                        Msg.onboarding_buddy_talk_plan(),
                        () -> BuddyTalkDialog.plan(pair, desk, this::done).open()),
                step(
                        pair,
                        Msg.onboarding_buddy_talk_held(),
                        () -> BuddyTalkDialog.held(pair, planned, sheet, desk, this::done)
                                .open()));
        if (buddies.mayRate(pair)) {
            row.add(step(
                    pair,
                    Msg.onboarding_buddy_rate_action(),
                    () -> new RateBuddyDialog(pair, desk, this::done).open()));
        }
    }

    private void done(Text notice) {
        Notices.success(notice);
        refresh.run();
    }

    private Button step(BuddyPair pair, Text words, Runnable run) {
        var button = new Button(say(words), _ -> run.run());
        button.addThemeVariants(ButtonVariant.TERTIARY);
        button.setAriaLabel(say(Msg.onboarding_buddy_step_of(words, BuddyPanel.names(buddies, pair))));
        return button;
    }
}
