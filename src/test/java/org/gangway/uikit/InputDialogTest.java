package org.gangway.uikit;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.pro.ConfirmDialogKt;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.gangway.testing.ViewTest;
import org.gangway.testing.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class InputDialogTest extends ViewTest {

    private static final Pattern FIELD = Pattern.compile("new \\w*(Field|Area|Picker|Select|ComboBox|Entry|Group)\\b");

    private final TextField name = new TextField("Name");
    private final TextArea words = new TextArea("Words");
    private final Dialog dialog = new NamingDialog(name, words);

    private static final class NamingDialog extends InputDialog {

        private static final long serialVersionUID = 1L;

        NamingDialog(TextField name, TextArea words) {
            name.setValue("Before");
            add(new Div(name), new Div(new Div(words)));
        }
    }

    @BeforeEach
    void openIt() {
        signIn(World.create().manager());
        open("");
        dialog.open();
    }

    private void escape() {
        ComponentUtil.fireEvent(dialog, new Dialog.DialogCloseActionEvent(dialog, true));
    }

    @Test
    void closesWhereNothingWasEntered() {
        escape();

        assertThat(dialog.isOpened()).isFalse();
    }

    @Test
    void asksBeforeItThrowsAwayWhatWasEntered() {
        words.setValue("Eighteen fields full");

        escape();

        assertThat(dialog.isOpened()).isTrue();
        assertThat(_get(ConfirmDialog.class).getElement().getProperty("header")).isEqualTo("Discard what you entered?");
        ConfirmDialogKt._fireConfirm(_get(ConfirmDialog.class));
        assertThat(dialog.isOpened()).isFalse();
    }

    @Test
    void closesWhereItIsAsItWas() {
        name.setValue("After");
        name.setValue("Before");

        escape();

        assertThat(dialog.isOpened()).isFalse();
        assertThat(_find(ConfirmDialog.class)).isEmpty();
    }

    /** {@code MembersDialog} takes each change at once, and the link of an invitation is only read. */
    @Test
    void isWhatEveryDialogWithFieldsIs() throws IOException {
        try (var sources = Files.walk(Path.of("src/main/java"))) {
            var plain = sources.filter(path -> path.toString().endsWith(".java"))
                    .filter(path -> read(path).contains("extends Dialog "))
                    .filter(path -> FIELD.matcher(read(path)).find())
                    .map(path -> String.valueOf(path.getFileName()))
                    .sorted()
                    .toList();

            // two of them only show a secret, a search keeps nothing, and what somebody answers about a team is kept
            // with nobody's name
            assertThat(plain)
                    .containsExactly(
                            "AnswerDialog.java",
                            "MembersDialog.java",
                            "OneTimeLinkDialog.java",
                            "ProgramSecretDialog.java",
                            "SearchPalette.java");
        }
    }

    private static String read(Path path) {
        try {
            return Files.readString(path);
        } catch (IOException failure) {
            throw new java.io.UncheckedIOException(failure);
        }
    }
}
