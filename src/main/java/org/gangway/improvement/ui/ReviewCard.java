package org.gangway.improvement.ui;

import static org.gangway.uikit.Say.say;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import java.math.BigDecimal;
import org.gangway.agreement.LevelWords;
import org.gangway.improvement.ReviewState;
import org.gangway.improvement.TargetReview;
import org.gangway.incentive.RatchetLevels;
import org.gangway.incentive.RatchetProposal;
import org.gangway.language.Msg;
import org.gangway.language.Text;
import org.gangway.measure.Level;
import org.gangway.uikit.ExplainDialog;
import org.gangway.uikit.Facts;
import org.gangway.uikit.Say;
import org.gangway.uikit.StatusBadge;
import org.gangway.uikit.Tone;
import org.jspecify.annotations.Nullable;

/** The review of one service level: its levels before and after, and the sum behind them. */
class ReviewCard extends Div {

    private final TargetReview review;

    ReviewCard(TargetReview review) {
        this.review = review;
        addClassName("gangway-card");
        var heading =
                new Div(new H3(review.level().name()), new StatusBadge(Text.of(review.state()), tone(review.state())));
        heading.addClassName("gangway-heading");
        var facts = new Facts();
        review.month()
                .ifPresent(month ->
                        facts.add(Msg.improvement_month(), Say.formats().month(month)));
        review.proposal().ifPresent(proposal -> add(facts, proposal));
        facts.add(Msg.improvement_next(), Say.formats().month(review.next()));
        add(heading, facts);
        review.proposal().ifPresent(proposal -> add(why(proposal)));
    }

    private void add(Facts facts, RatchetProposal proposal) {
        var after = proposal.isChange() ? proposal.after() : null;
        facts.add(
                Msg.agreement_level_expected(),
                change(proposal.before().expected(), after == null ? null : after.expected()));
        var minimum = proposal.before().minimum();
        if (minimum != null) {
            facts.add(Msg.agreement_level_minimum(), change(minimum, minimum(after)));
        }
    }

    private static @Nullable BigDecimal minimum(@Nullable RatchetLevels levels) {
        return levels == null ? null : levels.minimum();
    }

    private String change(BigDecimal before, @Nullable BigDecimal after) {
        return say(
                after == null
                        ? Msg.improvement_stays(words(before))
                        : Msg.improvement_change(words(before), words(after)));
    }

    private Text words(BigDecimal value) {
        var bound = review.level().levels().expected().bound();
        return LevelWords.of(review.level().metric(), new Level(value, bound));
    }

    private Button why(RatchetProposal proposal) {
        return new Button(
                say(Msg.improvement_why()),
                _ -> new ExplainDialog(Msg.improvement_why_title(review.level().name()), proposal.explanation())
                        .open());
    }

    private static Tone tone(ReviewState state) {
        return switch (state) {
            case WAITING, UNCHANGED -> Tone.NEUTRAL;
            case PROPOSED -> Tone.WARNING;
            case ON_TABLE -> Tone.WAITING;
            case AGREED -> Tone.GOOD;
        };
    }
}
