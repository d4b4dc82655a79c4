package org.gangway.discussion.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.DownloadKt;
import com.github.mvysny.kaributesting.v10.pro.ConfirmDialogKt;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.upload.Upload;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.gangway.discussion.Audience;
import org.gangway.discussion.DiscussionStory;
import org.gangway.discussion.attachment.NewAttachment;
import org.gangway.governance.GovernanceRoutes;
import org.gangway.identity.CurrentUser;
import org.gangway.identity.PersonSummary;
import org.gangway.identity.signin.Acting;
import org.gangway.shared.Sha256;
import org.gangway.testing.UseCase;
import org.gangway.testing.ViewTest;
import org.gangway.testing.World;
import org.gangway.uikit.DownloadLink;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@UseCase("UC-22")
class DiscussionDialogTest extends ViewTest {

    @Autowired
    ApplicationContext context;

    private World world;
    private DiscussionStory story;

    @BeforeEach
    void begin() {
        world = World.create();
        story = DiscussionStory.of(context, world);
    }

    @Test
    void bothSidesSpeakAndTheButtonCounts() {
        openDiscussion(world.manager());
        assertThat(shown())
                .contains("Comments and files: Plans for spring", "Nobody has written or attached anything here.");
        write("Who presents this?\nAnd when?");

        assertThat(shown()).contains("Karen Holm (Client)", "Who presents this?");
        assertThat(button().getText()).isEqualTo("1");
        assertThat(button().getElement().getAttribute("aria-label"))
                .isEqualTo("Comments and files on Plans for spring: 1");
        assertThat(_get(TextArea.class).getValue()).isEmpty();
        assertThat(_get(
                                Div.class,
                                spec -> spec.withText("Who presents this?\nAnd when?")
                                        .withClasses("gangway-words"))
                        .getElement())
                .satisfies(words -> {
                    assertThat(words.getAttribute("lang")).isEqualTo("en");
                    assertThat(words.getAttribute("dir")).isEqualTo("auto");
                });

        openDiscussion(world.lead());
        assertThat(shown()).contains("Who presents this?");
        assertThat(hasButton("Withdraw …")).as("of somebody else").isFalse();
    }

    @Test
    void theOwnSideSpeaksAmongItself() {
        openDiscussion(world.manager());
        assertThat(people()).contains("Meera Kulkarni", "Jonas Bro");
        _setValue(
                _get(
                        Checkbox.class,
                        spec -> spec.withLabel(
                                "Only people of " + world.manager().partyName() + " read what I write or attach")),
                true);
        assertThat(people()).contains("Jonas Bro").doesNotContain("Meera Kulkarni");
        write("Their plan is thin.");
        assertThat(shown()).contains("Own side only");

        openDiscussion(world.lead());
        assertThat(button().getText()).isEmpty();
        assertThat(shown()).doesNotContain("Their plan is thin.", "Own side only");
    }

    @Test
    void itsAuthorWithdrawsAComment() {
        openDiscussion(world.manager());
        write("Wrong number.");

        click("Withdraw …");
        ConfirmDialogKt._fireConfirm(_get(ConfirmDialog.class));

        assertThat(shown()).doesNotContain("Wrong number.").contains("Withdrawn on");
        assertThat(button().getText()).isEmpty();
    }

    @Test
    void aFileIsDownloadedAsItWasAttached() throws IOException {
        Acting.as(world.lead());
        story.attachments()
                .attach(
                        story.engagement(),
                        story.item(),
                        new NewAttachment("Plan.txt", Audience.BOTH_SIDES),
                        new ByteArrayInputStream("Spring".getBytes(StandardCharsets.UTF_8)));

        openDiscussion(world.manager());
        var link = _get(DownloadLink.class, spec -> spec.withText("Plan.txt"));

        assertThat(DownloadKt._download(link)).asString(StandardCharsets.UTF_8).isEqualTo("Spring");
        assertThat(shown()).contains("Text, 6 byte, hash " + Sha256.hex("Spring"));
        assertThat(button().getText()).isEqualTo("1");
    }

    @Test
    void readersWriteNothing() {
        openDiscussion(world.auditor());

        assertThat(_find(TextArea.class)).isEmpty();
        assertThat(_find(Upload.class)).isEmpty();
    }

    @Test
    void anEmptyCommentIsRefusedAtItsField() {
        openDiscussion(world.manager());
        click("Add the comment");

        assertThat(_get(TextArea.class).isInvalid()).isTrue();
        assertThat(_get(TextArea.class).getErrorMessage()).isNotBlank();
    }

    private void openDiscussion(CurrentUser user) {
        signIn(user);
        open(GovernanceRoutes.meeting(story.engagement(), story.meeting()));
        _click(button());
    }

    private static Button button() {
        return _find(DiscussionButton.class).getLast();
    }

    private void write(String words) {
        _setValue(_get(TextArea.class), words);
        click("Add the comment");
    }

    @SuppressWarnings("unchecked")
    private static java.util.List<String> people() {
        var field = (MultiSelectComboBox<PersonSummary>) _get(MultiSelectComboBox.class);
        return field.getListDataView()
                .getItems()
                .map(PersonSummary::name)
                .map(Objects::toString)
                .toList();
    }
}
