package org.gangway.governance.ui;

import static org.gangway.uikit.ScreenTexts.say;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.function.SerializableRunnable;
import org.gangway.engagement.Engagement;
import org.gangway.governance.committee.Committee;
import org.gangway.governance.committee.CommitteeParagraphs;
import org.gangway.identity.Side;
import org.gangway.language.Msg;
import org.gangway.language.Text;
import org.gangway.paragraph.ui.ParagraphsOnPage;
import org.gangway.uikit.DownloadLink;

/** A committee and who sits in it, side by side. */
class CommitteeCard extends Div {

    CommitteeCard(
            Engagement engagement,
            Committee committee,
            CommitteeFacade desk,
            ParagraphsOnPage paragraphs,
            SerializableRunnable refresh) {
        addClassName("gangway-card");
        var name = CommitteeParagraphs.of(committee.id());
        add(
                new H3(paragraphs.title(name)),
                paragraphs.belowTitle(name, refresh),
                new Paragraph(say(Text.of(committee.level()))));
        var sides = new Div();
        sides.addClassName("gangway-columns");
        for (var side : Side.values()) {
            var members = new UnorderedList();
            committee.members().stream().filter(it -> it.side() == side).forEach(it -> {
                var words = Msg.governance_committee_role(desk.name(it.user()), Text.of(it.role()));
                members.add(new ListItem(say(words)));
            });
            sides.add(
                    new Div(new H4(desk.parties().party(engagement.party(side)).name()), members));
        }
        var steps = new Div();
        steps.addClassName("gangway-actions");
        add(sides, new Paragraph(say(Msg.governance_committee_answer_days(committee.answerDays()))), steps);
        if (desk.committees().mayAppoint(committee.id())) {
            steps.add(new Button(
                    say(Msg.governance_members_action()),
                    _ -> new MembersDialog(committee.id(), desk, refresh).open()));
        }
        steps.add(new DownloadLink(
                Msg.contact_vcard_group(),
                () -> desk.cards()
                        .group(
                                "urn:uuid:" + committee.id().value(),
                                committee.name(),
                                committee.members().stream()
                                        .map(it -> it.user())
                                        .distinct()
                                        .toList())));
    }
}
