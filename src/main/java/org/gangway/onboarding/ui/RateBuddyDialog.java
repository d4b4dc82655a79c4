package org.gangway.onboarding.ui;

import static org.gangway.uikit.ScreenTexts.say;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.gangway.language.Msg;
import org.gangway.language.Text;
import org.gangway.onboarding.buddy.BuddyOpinion;
import org.gangway.onboarding.buddy.BuddyPair;
import org.gangway.onboarding.pulse.PulseAnswer;
import org.gangway.uikit.RequiredFields;

/** Asks how it went, after saying who will ever read it: nobody. */
class RateBuddyDialog extends OnboardingDialog {

    RateBuddyDialog(BuddyPair pair, BuddyFacade desk, Consumer<Text> done) {
        super(Msg.onboarding_buddy_rate_action(), "32rem");
        var score = new RadioButtonGroup<Integer>();
        score.setLabel(say(Msg.onboarding_buddy_rate_question()));
        score.setItems(IntStream.rangeClosed(PulseAnswer.LOWEST, PulseAnswer.HIGHEST)
                .boxed()
                .toList());
        score.setHelperText(say(Msg.onboarding_buddy_rate_scale(PulseAnswer.LOWEST, PulseAnswer.HIGHEST)));
        score.setRequiredIndicatorVisible(true);
        refusedAt(score, "onboarding.buddy-rating-", "onboarding.buddy-rated");
        add(new Paragraph(say(Msg.onboarding_buddy_rate_promise(BuddyOpinion.LEAST))), score);
        step(Msg.common_save(), () -> {
            if (!RequiredFields.check(score)) {
                return false;
            }
            desk.pairs().rate(pair.id(), score.getValue());
            done.accept(Msg.onboarding_buddy_rated_notice());
            return true;
        });
    }
}
