package org.gangway.improvement.ui;

import static org.gangway.uikit.ScreenTexts.say;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import org.gangway.agreement.terms.LevelTexts;
import org.gangway.improvement.ReviewState;
import org.gangway.improvement.TargetReview;
import org.gangway.incentive.statement.RatchetProposal;
import org.gangway.language.Msg;
import org.gangway.language.Text;
import org.gangway.measure.AgreedLevels;
import org.gangway.measure.Level;
import org.gangway.measure.LevelValues;
import org.gangway.uikit.ExplainDialog;
import org.gangway.uikit.FactList;
import org.gangway.uikit.ScreenTexts;
import org.gangway.uikit.StatusBadge;
import org.gangway.uikit.StatusTone;

/** The review of one service level: its levels before and after, and the sum behind them. */
class ReviewCard extends Div {

    private final TargetReview review;

    ReviewCard(TargetReview review) {
        this.review = review;
        addClassName("gangway-card");
        var heading =
                new Div(new H3(review.level().name()), new StatusBadge(Text.of(review.state()), tone(review.state())));
        heading.addClassName("gangway-heading");
        var factList = new FactList();
        review.month()
                .ifPresent(month -> factList.add(
                        Msg.improvement_month(), ScreenTexts.formats().month(month)));
        review.proposal().ifPresent(proposal -> add(factList, proposal));
        factList.add(Msg.improvement_next(), ScreenTexts.formats().month(review.next()));
        add(heading, factList);
        review.proposal().ifPresent(proposal -> add(why(proposal)));
    }

    private void add(FactList factList, RatchetProposal proposal) {
        var before = levels(proposal.before());
        var after = levels(proposal.after());
        factList.add(Msg.agreement_level_expected(), change(before.expected(), after.expected()));
        var minimum = before.minimum();
        var moved = after.minimum();
        if (minimum != null && moved != null) {
            factList.add(Msg.agreement_level_minimum(), change(minimum, moved));
        }
    }

    private AgreedLevels levels(LevelValues values) {
        return review.level().levels().movedTo(values);
    }

    private String change(Level before, Level after) {
        return say(
                before.equals(after)
                        ? Msg.improvement_stays(words(before))
                        : Msg.improvement_change(words(before), words(after)));
    }

    private Text words(Level level) {
        return LevelTexts.of(review.level().metric(), level);
    }

    private Button why(RatchetProposal proposal) {
        return new Button(
                say(Msg.improvement_why()),
                _ -> new ExplainDialog(Msg.improvement_why_title(review.level().name()), proposal.explanation())
                        .open());
    }

    private static StatusTone tone(ReviewState state) {
        return switch (state) {
            case WAITING, UNCHANGED -> StatusTone.NEUTRAL;
            case PROPOSED -> StatusTone.WARNING;
            case ON_TABLE -> StatusTone.WAITING;
            case AGREED -> StatusTone.GOOD;
        };
    }
}
