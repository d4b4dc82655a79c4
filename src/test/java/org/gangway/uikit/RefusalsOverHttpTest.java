package org.gangway.uikit;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Map;
import org.gangway.identity.Role;
import org.gangway.language.Msg;
import org.gangway.shared.RuleViolation;
import org.gangway.testing.HttpScreen;
import org.gangway.testing.HttpTest;
import org.gangway.testing.HttpVisitor;
import org.gangway.testing.ScreensAtWork;
import org.gangway.testing.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Where people read why a step was refused, after a real click. */
class RefusalsOverHttpTest extends HttpTest {

    @Autowired
    ScreensAtWork screens;

    private boolean refused = true;
    private final TextField field = new TextField("Reason");
    private final Button step = new Button("Go", _ -> {
        if (refused) {
            throw new RuleViolation("settlement.reason-length", Map.of("max", 2000));
        }
        Notices.success(Msg.common_saved());
    });

    @SuppressWarnings("NullAway.Init") // set before each test
    private HttpScreen screen;

    @SuppressWarnings("NullAway.Init")
    private HttpVisitor person;

    @BeforeEach
    void openAPage() {
        person = visitor();
        person.login(account(World.create().manager(), Role.COMMITTEE_MEMBER), PASSWORD);
        screen = HttpScreen.of(person, screens);
        screen.open("profile");
    }

    private final class Form extends InputDialog {

        Form(boolean atField) {
            if (atField) {
                refusedAt(field, "settlement.reason-");
            }
            add(field);
            getFooter().add(step);
        }
    }

    @Test
    void isTheFieldOfTheForm() {
        screen.act(() -> new Form(true).open());

        screen.click(step);

        assertThat(field.isInvalid()).isTrue();
        assertThat(field.getErrorMessage()).isNotBlank();
        assertThat(alerts()).isEmpty();
        assertThat(notices()).isEmpty();

        refused = false;
        screen.tellChanged(field);
        assertThat(field.isInvalid()).as("while it is being mended").isFalse();
        screen.click(step);
        assertThat(notices()).hasSize(1);
    }

    @Test
    void isTheFormWhereNoFieldIsMeant() {
        screen.act(() -> new Form(false).open());

        screen.click(step);

        assertThat(field.isInvalid()).isFalse();
        assertThat(alerts()).hasSize(1);
        assertThat(notices()).isEmpty();
    }

    @Test
    void isBesideTheButtonOnAPage() {
        var row = new Div(step);
        row.addClassName("gangway-actions");
        screen.act(() -> screen.screen().add(new Div(row, new Span("below"))));

        screen.click(step);
        screen.click(step);

        assertThat(alerts()).as("one, however often").hasSize(1);
        assertThat(row.getElement().getParent().getChild(1).getAttribute("role"))
                .isEqualTo("alert");
        assertThat(notices()).isEmpty();

        refused = false;
        screen.click(step);
        assertThat(alerts()).as("nothing old beside the new success").isEmpty();
        assertThat(notices()).hasSize(1);
    }

    @Test
    void isTheDialogThatOnlyAsks() {
        var dialog = new Dialog();
        dialog.getFooter().add(step);
        screen.act(dialog::open);

        screen.click(step);

        assertThat(screen.look(() -> dialog.getChildren().anyMatch(Refusal.class::isInstance)))
                .isTrue();
    }

    @Test
    void isOtherwiseANoticeThatDoesNotPass() {
        screen.act(() -> Notices.error(Msg.common_no_access()));

        assertThat(screen.look(() -> screen.all(Notification.class).getFirst().getDuration()))
                .as("it does not pass")
                .isZero();
        screen.act(() -> Notices.success(Msg.common_saved()));
        assertThat(screen.look(() -> screen.all(Notification.class).stream()
                        .filter(Notification::isOpened)
                        .toList()))
                .as("nothing old beside the new success")
                .hasSize(1);
    }

    @Test
    void isTheAnswerInsteadOfAFile() {
        var refusing = screen.look(() -> new DownloadLink(Msg.settlement_document_xlsx(), () -> {
            throw new RuleViolation("settlement.reason-length", Map.of("max", 2000));
        }));
        var broken = screen.look(() -> new DownloadLink(Msg.settlement_document_xlsx(), () -> {
            throw new IllegalStateException("broken on purpose");
        }));
        screen.act(() -> screen.screen().add(refusing, broken));

        var refusal = person.get("/" + screen.look(refusing::getHref));
        assertThat(refusal.statusCode()).isEqualTo(409);
        assertThat(refusal.headers().firstValue("Content-Disposition")).isEmpty();
        assertThat(refusal.body()).startsWith("Write a reason of at most 2").endsWith("characters.");
        var failure = person.get("/" + screen.look(broken::getHref));
        assertThat(failure.statusCode()).isEqualTo(500);
        assertThat(failure.body()).doesNotContain("on purpose");
        // and the page that the link stands on goes on
        screen.open("profile");
        assertThat(notices()).isEmpty();
    }

    private List<String> alerts() {
        return screen.look(() -> screen.all(Paragraph.class).stream()
                .filter(words -> "alert".equals(words.getElement().getAttribute("role")))
                .map(Paragraph::getText)
                .toList());
    }

    private List<String> notices() {
        return screen.look(() -> screen.all(Notification.class).stream()
                .filter(Notification::isOpened)
                .map(notice -> notice.getElement().getTextRecursively())
                .toList());
    }
}
