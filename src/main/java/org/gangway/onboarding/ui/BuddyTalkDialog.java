package org.gangway.onboarding.ui;

import static org.gangway.uikit.ScreenTexts.say;

import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.gangway.language.Msg;
import org.gangway.language.Text;
import org.gangway.onboarding.buddy.BuddyPair;
import org.gangway.onboarding.buddy.BuddyTalk;
import org.gangway.onboarding.plan.PlanSheet;
import org.gangway.uikit.LanguageMark;
import org.gangway.uikit.LocalizedDatePicker;
import org.gangway.uikit.RequiredFields;

/** Asks when two buddies talk, or what they talked about. */
final class BuddyTalkDialog extends OnboardingDialog {

    private final LocalizedDatePicker day = new LocalizedDatePicker(Msg.onboarding_buddy_talk_day());

    private BuddyTalkDialog(Text title) {
        super(title, "32rem");
        refusedAt(day, "onboarding.buddy-talk-past", "onboarding.buddy-talk-ahead");
    }

    static BuddyTalkDialog plan(BuddyPair pair, BuddyFacade desk, Consumer<Text> done) {
        var dialog = new BuddyTalkDialog(Msg.onboarding_buddy_talk_plan());
        dialog.add(dialog.day);
        dialog.step(Msg.common_save(), () -> {
            if (!RequiredFields.check(dialog.day)) {
                return false;
            }
            desk.talks().plan(pair.id(), dialog.day.getValue());
            done.accept(Msg.onboarding_buddy_talk_planned_notice());
            return true;
        });
        return dialog;
    }

    /** Of the talk that was planned first, where one was planned until today. */
    static BuddyTalkDialog held(
            BuddyPair pair, List<BuddyTalk> planned, PlanSheet sheet, BuddyFacade desk, Consumer<Text> done) {
        var dialog = new BuddyTalkDialog(Msg.onboarding_buddy_talk_held());
        LocalDate today = sheet.today();
        var due = planned.reversed().stream()
                .filter(talk -> !talk.day().isAfter(today))
                .findFirst();
        var language = sheet.engagement().languages().workingLocale();
        var line = new TextField(say(Msg.onboarding_buddy_talk_words()));
        line.setMaxLength(BuddyTalk.MAX_LENGTH);
        line.setWidthFull();
        line.setHelperText(say(Msg.onboarding_buddy_talk_words_help()));
        LanguageMark.onEntry(line, language);
        dialog.refusedAt(line, "onboarding.buddy-talk-line", "text.invisible-character");
        dialog.day.setValue(due.map(BuddyTalk::day).orElse(today));
        dialog.add(dialog.day, line);
        dialog.step(Msg.common_save(), () -> {
            if (!RequiredFields.check(dialog.day, line)) {
                return false;
            }
            if (due.isPresent()) {
                desk.talks().hold(due.get().id(), dialog.day.getValue(), line.getValue(), language);
            } else {
                desk.talks().note(pair.id(), dialog.day.getValue(), line.getValue(), language);
            }
            done.accept(Msg.onboarding_buddy_talk_held_notice());
            return true;
        });
        return dialog;
    }
}
