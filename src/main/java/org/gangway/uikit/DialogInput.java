package org.gangway.uikit;

import static org.gangway.uikit.ScreenTexts.say;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.server.VaadinSession;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gangway.language.Msg;

/**
 * What stands in the fields of a dialog: kept while it is entered, and offered when the dialog is opened again after the session, the
 * browser or the server went away before it was sent.
 */
final class DialogInput {

    private final InputDialog dialog;
    private final String place;
    private final Map<String, String> known = new LinkedHashMap<>();
    private boolean offering;
    private boolean touched;

    DialogInput(InputDialog dialog, UI ui) {
        this.dialog = dialog;
        var path = dialog.getClass().getSimpleName() + " "
                + ui.getInternals().getActiveViewLocation().getPath() + " " + dialog.getHeaderTitle();
        this.place = path.substring(0, Math.min(UnsentInput.MAX_PLACE, path.length()));
        known.putAll(entered());
    }

    /** Offers what was entered in this dialog the last time and not sent, where there is such a thing. */
    void offer() {
        var left = store().at(place);
        if (left.isEmpty() || known.entrySet().containsAll(left.entrySet())) {
            return;
        }
        offering = true;
        var offer = new Div();
        offer.addClassName("gangway-unsent");
        offer.getElement().setAttribute("role", "status");
        var take = new Button(say(Msg.common_unsent_take()), _ -> {
            offer.removeFromParent();
            offering = false;
            enter(left);
        });
        var drop = new Button(say(Msg.common_unsent_drop()), _ -> {
            offer.removeFromParent();
            offering = false;
            store().forget(place);
        });
        drop.addThemeVariants(ButtonVariant.TERTIARY);
        offer.add(new Span(say(Msg.common_unsent())), take, drop);
        dialog.addComponentAsFirst(offer);
    }

    /** Choosing something may bring fields of its own, so each is looked up when its turn comes. */
    private void enter(Map<String, String> left) {
        left.forEach((name, words) -> {
            var field = fields().get(name);
            if (field != null) {
                EnteredValue.enter(field, words);
            }
        });
        keep();
    }

    /** Keeps what has changed since it was kept the last time. */
    void keep() {
        entered().forEach((name, words) -> {
            if (!words.equals(known.put(name, words))) {
                touched = true;
                store().keep(place, name, words);
            }
        });
    }

    /** It was sent or thrown away; what is still offered stays so, where nobody has entered anything else. */
    void close() {
        if (touched || !offering) {
            store().forget(place);
        }
    }

    private Map<String, String> entered() {
        var entered = new LinkedHashMap<String, String>();
        fields().forEach((name, field) -> entered.put(name, EnteredValue.words(field)));
        return entered;
    }

    /** By a name that is the same each time the dialog is opened, in the order in which they stand there. */
    private Map<String, HasValue<?, ?>> fields() {
        var found = new ArrayList<HasValue<?, ?>>();
        dialog.getChildren().forEach(child -> collect(child, found));
        var named = new LinkedHashMap<String, HasValue<?, ?>>();
        for (var i = 0; i < found.size(); i++) {
            named.put(1000 + i + " " + found.get(i).getClass().getSimpleName(), found.get(i));
        }
        return named;
    }

    static void collect(Component component, List<? super HasValue<?, ?>> fields) {
        if (component instanceof HasValue<?, ?> field) {
            fields.add(field);
        } else {
            component.getChildren().forEach(child -> collect(child, fields));
        }
    }

    private static UnsentInput store() {
        return VaadinSession.getCurrent().getService().getInstantiator().getOrCreate(UnsentInput.class);
    }
}
