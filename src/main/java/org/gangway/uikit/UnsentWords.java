package org.gangway.uikit;

import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.server.VaadinSession;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/**
 * Words that somebody typed and did not send: they stand in the field again when it is shown again, whether the page was left, a dialog
 * closed, the session over, or what they belong to was refused.
 */
public final class UnsentWords implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final String PLACE = "words";

    private final LinkedHashMap<String, String> words;

    private UnsentWords(Map<String, String> words) {
        this.words = new LinkedHashMap<>(words);
    }

    /**
     * Fills the field with what was left in it the last time, and keeps what is left in it from now on.
     *
     * @param place what it belongs to; two fields at one place share their words
     */
    public static void keep(HasValue<?, String> field, String place) {
        var kept = ofSession();
        field.setValue(kept.words.getOrDefault(place, ""));
        field.addValueChangeListener(change -> {
            kept.put(place, change.getValue().isBlank() ? "" : change.getValue());
        });
    }

    /**
     * Keeps what is chosen in a field from now on; what was chosen there the last time stands there again, else what the field
     * begins with.
     *
     * @param written the value as words
     * @param read the value of such words; empty where there is none any more
     */
    public static <T> void keep(
            HasValue<?, T> field, String place, Function<T, String> written, Function<String, Optional<T>> read) {
        var kept = ofSession();
        Optional.ofNullable(kept.words.get(place)).flatMap(read).ifPresent(field::setValue);
        field.addValueChangeListener(change -> {
            kept.put(place, field.isEmpty() ? "" : written.apply(change.getValue()));
        });
    }

    /** They were sent: those of that place, and of all places that begin so. */
    public static void forget(String place) {
        var kept = ofSession();
        List.copyOf(kept.words.keySet()).stream()
                .filter(known -> known.startsWith(place))
                .forEach(known -> kept.put(known, ""));
    }

    private void put(String place, String now) {
        var before = now.isEmpty() ? words.remove(place) : words.put(place, now);
        if (!now.equals(Objects.requireNonNullElse(before, ""))) {
            store().keep(PLACE, place, now);
        }
    }

    private static UnsentInput store() {
        return VaadinSession.getCurrent().getService().getInstantiator().getOrCreate(UnsentInput.class);
    }

    private static UnsentWords ofSession() {
        var session = VaadinSession.getCurrent();
        var kept = session.getAttribute(UnsentWords.class);
        if (kept == null) {
            kept = new UnsentWords(store().at(PLACE));
            session.setAttribute(UnsentWords.class, kept);
        }
        return kept;
    }
}
