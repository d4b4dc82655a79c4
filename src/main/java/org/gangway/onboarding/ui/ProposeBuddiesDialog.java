package org.gangway.onboarding.ui;

import static org.gangway.uikit.ScreenTexts.say;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Locale;
import org.gangway.identity.PersonSummary;
import org.gangway.identity.Side;
import org.gangway.language.Msg;
import org.gangway.language.Text;
import org.gangway.onboarding.buddy.BuddyProposal;
import org.gangway.onboarding.plan.PlanSheet;
import org.gangway.uikit.Notices;
import org.gangway.uikit.ScreenTexts;

/** Shows who fits whom and why, for whom nobody is found and why not, and lets a lead put two together all the same. */
class ProposeBuddiesDialog extends OnboardingDialog {

    private static final int MINUTES = 60;

    ProposeBuddiesDialog(PlanSheet sheet, BuddyFacade desk, Runnable refresh) {
        super(Msg.onboarding_buddy_propose_action(), "44rem");
        var plan = sheet.plan().id();
        var match = desk.pairs().match(plan);
        var proposals = new CheckboxGroup<BuddyProposal>();
        proposals.setLabel(say(Msg.onboarding_buddy_proposals()));
        proposals.setItems(match.proposals());
        proposals.setItemLabelGenerator(ProposeBuddiesDialog::words);
        proposals.select(match.proposals());
        proposals.setVisible(!match.proposals().isEmpty());
        add(new Paragraph(say(Msg.onboarding_buddy_propose_help())), proposals);
        if (match.proposals().isEmpty()) {
            add(new Paragraph(say(Msg.onboarding_buddy_no_proposals())));
        }
        if (!match.missing().isEmpty()) {
            var list = new UnorderedList();
            match.missing()
                    .forEach((name, why) ->
                            list.add(new ListItem(say(Msg.onboarding_buddy_obstacle_of(name, Text.of(why))))));
            add(new Paragraph(say(Msg.onboarding_buddy_obstacles())), list);
        }
        var client = free(sheet, desk, Side.CLIENT);
        var vendor = free(sheet, desk, Side.VENDOR);
        refusedAt(vendor, "onboarding.buddy-not-free");
        add(new FormLayout(client, vendor));
        step(Msg.onboarding_buddy_propose_submit(), () -> {
            proposals.getSelectedItems().forEach(it -> desk.pairs().propose(plan, it.client(), it.vendor()));
            if (client.getValue() != null && vendor.getValue() != null) {
                desk.pairs()
                        .propose(plan, client.getValue().id(), vendor.getValue().id());
            }
            Notices.success(Msg.onboarding_buddy_proposed_notice());
            refresh.run();
            return true;
        });
    }

    private static ComboBox<PersonSummary> free(PlanSheet sheet, BuddyFacade desk, Side side) {
        var field = new ComboBox<PersonSummary>(
                say(side == Side.CLIENT ? Msg.onboarding_buddy_of_client() : Msg.onboarding_buddy_of_vendor()));
        field.setItems(desk.pairs().free(sheet.plan().id(), side));
        field.setItemLabelGenerator(PersonSummary::name);
        field.setClearButtonVisible(true);
        return field;
    }

    private static String words(BuddyProposal it) {
        return say(Msg.onboarding_buddy_proposal(
                it.clientName(),
                it.vendorName(),
                Text.of(it.role()),
                ScreenTexts.formats().languageName(Locale.forLanguageTag(it.language())),
                it.commonMinutes() / MINUTES,
                it.shorterMinutes() / MINUTES));
    }
}
