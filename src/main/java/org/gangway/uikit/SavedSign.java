package org.gangway.uikit;

import static org.gangway.uikit.ScreenTexts.say;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import org.gangway.language.Msg;
import org.gangway.language.Text;

/**
 * Stands beside a field that saves itself, and says whether it did: when it was saved, that it is not saved yet, or why it
 * was not.
 */
public final class SavedSign extends Span {

    private static final String UNSAVED = "data-unsaved";

    private final Span state = new Span();

    public SavedSign() {
        addClassName("gangway-saved");
        state.addClassName("gangway-saved-state");
        state.getElement().setAttribute("role", "status");
        var pending = new Span(say(Msg.common_not_saved_yet()));
        pending.addClassName("gangway-saved-pending");
        add(state, pending);
    }

    /** From the first letter on that is typed there, the browser says that it is not saved yet, also while the server is away. */
    public SavedSign watch(Component field) {
        field.getElement()
                .executeJs(
                        "this.addEventListener('input', () => $0.setAttribute('" + UNSAVED + "', ''))", getElement());
        return this;
    }

    public void saved(Instant moment) {
        show(Msg.common_saved_at(moment));
    }

    public void refused(Text why) {
        show(why);
    }

    private void show(Text text) {
        state.setText(say(text));
        getElement().executeJs("this.removeAttribute('" + UNSAVED + "')");
    }
}
