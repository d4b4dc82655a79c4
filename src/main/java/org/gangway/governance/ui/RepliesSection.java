package org.gangway.governance.ui;

import static org.gangway.uikit.ScreenTexts.say;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import org.gangway.governance.meeting.MeetingReplyService;
import org.gangway.governance.meeting.ReplyStatus;
import org.gangway.language.Msg;
import org.gangway.language.Text;
import org.gangway.uikit.Notices;

/** Who comes to a meeting that is ahead, and the answer of the reader. */
class RepliesSection extends Div {

    private final MeetingDetails sheet;
    private final MeetingReplyService replies;
    private final Runnable refresh;

    RepliesSection(MeetingDetails sheet, MeetingFacade desk, MeetingReplyService replies, Runnable refresh) {
        this.sheet = sheet;
        this.replies = replies;
        this.refresh = refresh;
        var given = replies.replies(sheet.meeting().id());
        var list = new UnorderedList();
        for (var member : sheet.committee().members()) {
            var status = given.get(member.user());
            var words = status == null ? Msg.governance_reply_none() : Text.of(status);
            list.add(new ListItem(say(Msg.governance_reply_of(desk.name(member.user()), words))));
        }
        add(new H3(say(Msg.governance_reply_title())), list);
        if (replies.mayReply(sheet.meeting().id())) {
            add(buttons());
        }
    }

    private Div buttons() {
        var row = new Div(
                button(Msg.governance_reply_accept(), ReplyStatus.ACCEPTED),
                button(Msg.governance_reply_maybe(), ReplyStatus.TENTATIVE),
                button(Msg.governance_reply_decline(), ReplyStatus.DECLINED));
        row.addClassName("gangway-actions");
        return row;
    }

    private Button button(Text label, ReplyStatus status) {
        return new Button(say(label), _ -> {
            replies.reply(sheet.meeting().id(), status);
            Notices.success(Msg.governance_reply_notice(Text.of(status)));
            refresh.run();
        });
    }
}
