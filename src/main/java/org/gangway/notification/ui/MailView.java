package org.gangway.notification.ui;

import static org.gangway.uikit.ScreenTexts.say;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.stream.Stream;
import org.gangway.identity.Roles;
import org.gangway.language.Msg;
import org.gangway.language.Text;
import org.gangway.notification.MailFault;
import org.gangway.notification.MailQueueService;
import org.gangway.notification.NotificationRoutes;
import org.gangway.notification.QueuedMail;
import org.gangway.uikit.NarrowGrid;
import org.gangway.uikit.Notices;
import org.gangway.uikit.Page;
import org.gangway.uikit.ScreenTexts;
import org.gangway.uikit.StatusBadge;
import org.gangway.uikit.StatusTone;
import org.jspecify.annotations.Nullable;

/** What became of each mail that the own party gets or causes, with a test and another try. */
@Route(NotificationRoutes.MAIL)
@Menu(title = "notification.mail.title", icon = "vaadin:envelope-o", order = 85)
@RolesAllowed(Roles.ADMINISTRATOR)
class MailView extends Page {

    private final MailQueueService mails;
    private final Grid<QueuedMail> grid = new Grid<>();
    private final Paragraph state = new Paragraph();
    private final Div outcome = new Div();
    private final Button test;

    MailView(MailQueueService mails) {
        super(Msg.notification_mail_title());
        this.mails = mails;
        fill();
        outcome.getElement().setAttribute("role", "status");
        test = new Button(say(Msg.notification_mail_test()), _ -> test());
        test.setEnabled(mails.isOn());
        test.setDisableOnClick(true);
        add(heading(test), state, outcome, grid());
        refresh();
    }

    private Grid<QueuedMail> grid() {
        grid.addColumn(QueuedMail::recipient)
                .setHeader(say(Msg.notification_mail_recipient()))
                .setAutoWidth(true);
        grid.addColumn(QueuedMail::subject)
                .setHeader(say(Msg.notification_mail_about()))
                .setFlexGrow(1);
        grid.addColumn(mail -> ScreenTexts.formats().dateTime(mail.createdAt()))
                .setHeader(say(Msg.notification_mail_written()))
                .setAutoWidth(true)
                .setFlexGrow(0);
        grid.addComponentColumn(MailView::standing)
                .setKey("state")
                .setHeader(say(Msg.notification_mail_state()))
                .setFlexGrow(1);
        grid.addComponentColumn(this::again)
                .setKey("again")
                .setHeader(say(Msg.common_actions()))
                .setAutoWidth(true)
                .setFlexGrow(0);
        NarrowGrid.fit(
                grid,
                mail -> List.of(
                        new Span(mail.subject()),
                        new Span(mail.recipient()),
                        new Span(ScreenTexts.formats().dateTime(mail.createdAt())),
                        standing(mail),
                        again(mail)));
        grid.setItemsPageable(mails::mails);
        grid.addThemeVariants(GridVariant.WRAP_CELL_CONTENT);
        grid.setSizeFull();
        return grid;
    }

    private static Component standing(QueuedMail mail) {
        var standing = new Div(badge(mail));
        var fault = mail.fault();
        if (fault != null && !mail.isSent()) {
            standing.add(new Div(new Span(say(fault(fault, mail.serverAnswer())))));
        }
        return standing;
    }

    private static StatusBadge badge(QueuedMail mail) {
        var sent = mail.sentAt();
        if (sent != null) {
            return new StatusBadge(Msg.notification_mail_left(sent), StatusTone.GOOD);
        }
        if (mail.isGivenUp()) {
            return new StatusBadge(Msg.notification_mail_given_up(mail.attempts()), StatusTone.BAD);
        }
        return mail.attempts() == 0
                ? new StatusBadge(Msg.notification_mail_waiting(), StatusTone.WAITING)
                : new StatusBadge(
                        Msg.notification_mail_trying(mail.attempts(), mail.nextAttemptAt()), StatusTone.WARNING);
    }

    private static Text fault(MailFault fault, @Nullable String answer) {
        return answer == null || answer.isEmpty()
                ? Text.of(fault)
                : Msg.notification_mail_fault_answer(Text.of(fault), answer);
    }

    private Component again(QueuedMail mail) {
        if (mail.isSent()) {
            return new Span();
        }
        return new Button(say(Msg.notification_mail_again()), _ -> {
            mails.sendAgain(mail.id());
            Notices.success(Msg.notification_mail_again_done(mail.recipient()));
            refresh();
        });
    }

    private void test() {
        outcome.removeAll();
        outcome.add(mails.sendTest(ScreenTexts.reader())
                .map(failed -> new StatusBadge(
                        Msg.notification_mail_test_failed(fault(failed.fault(), failed.answer())), StatusTone.BAD))
                .orElseGet(() -> new StatusBadge(Msg.notification_mail_test_sent(), StatusTone.GOOD)));
        test.setEnabled(true);
        refresh();
    }

    private void refresh() {
        var queue = mails.state();
        state.removeAll();
        if (mails.isOn()) {
            Stream.of(
                            Msg.notification_mail_help(),
                            Msg.notification_mail_queue_waiting(queue.waiting()),
                            Msg.notification_mail_queue_given_up(queue.givenUp()))
                    .forEach(sentence -> state.add(new Span(say(sentence) + " ")));
        } else {
            state.setText(say(Msg.notification_mail_off()));
        }
        grid.getDataProvider().refreshAll();
    }
}
