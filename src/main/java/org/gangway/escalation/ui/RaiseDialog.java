package org.gangway.escalation.ui;

import static org.gangway.uikit.ScreenTexts.say;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Paragraph;
import org.gangway.engagement.EngagementId;
import org.gangway.engagement.EscalatedKind;
import org.gangway.escalation.EscalationRoutes;
import org.gangway.escalation.ladder.Ladder;
import org.gangway.escalation.ladder.LevelName;
import org.gangway.escalation.matter.Matter;
import org.gangway.language.Msg;
import org.gangway.uikit.Notices;

/** Says what is raised, who is called and how long they have, and asks for the facts. */
class RaiseDialog extends WordsDialog {

    private RaiseDialog(
            EscalationFacade desk, EngagementId id, EscalatedKind kind, String subject, Matter matter, Ladder ladder) {
        super(Msg.escalation_raise_title(), Msg.escalation_raise_facts(), Msg.escalation_raise_action(), "", facts -> {
            var raised = desk.escalations().raise(id, kind, subject, facts);
            Notices.success(Msg.escalation_raise_notice());
            UI.getCurrent().navigate(EscalationRoutes.escalation(id, raised));
        });
        var first = ladder.levels().getFirst();
        var side = desk.register().side(id);
        explain(
                new Paragraph(say(matter.title())),
                new Paragraph(say(Msg.escalation_raise_consequence(
                        LevelName.text(first.name()),
                        desk.between().parties(id).name(first.answers().of(side)),
                        ClockWords.length(first.limit())))));
    }

    /** Says instead why not, where there is no ladder or nothing to raise. */
    static void open(EscalationFacade desk, EngagementId id, EscalatedKind kind, String subject) {
        var ladder = desk.between().ladders().ladders(id).inForce();
        var matter = desk.escalations().matter(id, kind, subject);
        if (ladder.isEmpty()) {
            Notices.warning(Msg.escalation_no_ladder());
        } else if (matter.isEmpty()) {
            Notices.warning(Msg.escalation_nothing_open());
        } else {
            new RaiseDialog(desk, id, kind, subject, matter.get(), ladder.get()).open();
        }
    }
}
