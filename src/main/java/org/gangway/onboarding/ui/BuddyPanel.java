package org.gangway.onboarding.ui;

import static org.gangway.uikit.ScreenTexts.say;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.spring.annotation.SpringComponent;
import org.gangway.identity.Side;
import org.gangway.language.Msg;
import org.gangway.language.Text;
import org.gangway.onboarding.buddy.BuddyOpinion;
import org.gangway.onboarding.buddy.BuddyPair;
import org.gangway.onboarding.buddy.BuddySheet;
import org.gangway.onboarding.buddy.BuddyState;
import org.gangway.onboarding.buddy.BuddyTalk;
import org.gangway.onboarding.buddy.BuddyTalk.BuddyTalkState;
import org.gangway.onboarding.plan.OnboardingPlanState;
import org.gangway.onboarding.plan.PlanSheet;
import org.gangway.uikit.FigureTable;
import org.gangway.uikit.LanguageMark;
import org.gangway.uikit.ScreenTexts;
import org.gangway.uikit.StatusBadge;
import org.gangway.uikit.StatusTone;

/** Who is whose buddy in a plan, whether they talk, and who has nobody yet. */
@SpringComponent
record BuddyPanel(BuddyFacade desk) {

    /** Nothing before a plan is under way. */
    Div of(PlanSheet sheet, Runnable refresh) {
        var panel = new Div();
        panel.addClassName("gangway-section");
        if (sheet.plan().begunOn().isEmpty()) {
            return panel;
        }
        var buddies = desk.register().sheet(sheet.plan().engagement(), sheet);
        panel.add(new H3(say(Msg.onboarding_buddy_title())));
        if (buddies.pairs().isEmpty()) {
            panel.add(new Paragraph(say(Msg.onboarding_buddy_none())));
        } else {
            panel.add(table(buddies, sheet, refresh));
            opinion(buddies, panel);
        }
        if (!buddies.missing().isEmpty() && sheet.plan().state() == OnboardingPlanState.ACTIVE) {
            panel.add(new Paragraph(
                    say(Msg.onboarding_buddy_missing(ScreenTexts.formats().list(buddies.missing())))));
        }
        if (sheet.permissions().mayPlan() && sheet.plan().state() == OnboardingPlanState.ACTIVE) {
            panel.add(new Button(
                    say(Msg.onboarding_buddy_propose_action()),
                    _ -> new ProposeBuddiesDialog(sheet, desk, refresh).open()));
        }
        return panel;
    }

    private FigureTable table(BuddySheet buddies, PlanSheet sheet, Runnable refresh) {
        var table = new FigureTable(Msg.onboarding_buddy_title())
                .words(Msg.onboarding_buddy_pair())
                .words(Msg.onboarding_column_state())
                .words(Msg.onboarding_buddy_talks())
                .actions(Msg.onboarding_more());
        var steps = new BuddySteps(buddies, sheet, desk, refresh);
        buddies.pairs()
                .forEach(pair -> table.row(
                        new Span(names(buddies, pair)), state(buddies, pair), talks(buddies, pair), steps.of(pair)));
        return table;
    }

    static String names(BuddySheet buddies, BuddyPair pair) {
        return buddies.name(pair.of(Side.CLIENT)) + " – " + buddies.name(pair.of(Side.VENDOR));
    }

    private static Div state(BuddySheet buddies, BuddyPair pair) {
        var cell = new Div(new StatusBadge(
                Text.of(pair.state()), pair.state() == BuddyState.ACCEPTED ? StatusTone.GOOD : StatusTone.WAITING));
        for (var side : Side.values()) {
            if (pair.waitsFor(pair.of(side))) {
                cell.add(quiet(say(Msg.onboarding_buddy_waits_for(buddies.name(pair.of(side))))));
            }
        }
        var own = buddies.ownRatings().get(pair.id());
        if (own != null) {
            cell.add(quiet(say(Msg.onboarding_buddy_own_rating(own))));
        }
        return cell;
    }

    private static Component talks(BuddySheet buddies, BuddyPair pair) {
        var held = buddies.talks(pair, BuddyTalkState.HELD);
        var planned = buddies.talks(pair, BuddyTalkState.PLANNED);
        var cell = new Div(new Span(say(Msg.onboarding_buddy_talks_held(held.size(), planned.size()))));
        planned.reversed().stream()
                .findFirst()
                .ifPresent(next -> cell.add(quiet(say(Msg.onboarding_buddy_next_talk(next.day())))));
        if (!held.isEmpty()) {
            var list = new UnorderedList();
            held.forEach(talk ->
                    list.add(new ListItem(new Span(ScreenTexts.formats().date(talk.day()) + ": "), line(talk))));
            cell.add(new Details(say(Msg.onboarding_buddy_lines(held.size())), list));
        }
        return cell;
    }

    private static Span line(BuddyTalk talk) {
        return LanguageMark.on(new Span(talk.line()), talk.language());
    }

    private static void opinion(BuddySheet buddies, Div panel) {
        if (buddies.today().isBefore(buddies.rateFrom())) {
            return;
        }
        panel.add(new Paragraph(say(buddies.opinion()
                .mean()
                .map(mean -> Msg.onboarding_buddy_mean(
                        ScreenTexts.formats().number(mean, 1, 1),
                        buddies.opinion().given()))
                .orElseGet(() -> Msg.onboarding_buddy_mean_hidden(
                        buddies.opinion().given(), buddies.rateUntil(), BuddyOpinion.LEAST)))));
    }

    private static Div quiet(String words) {
        var quiet = new Div(words);
        quiet.addClassName("gangway-quiet");
        return quiet;
    }
}
