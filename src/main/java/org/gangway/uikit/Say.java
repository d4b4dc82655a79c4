package org.gangway.uikit;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.VaadinSession;
import org.gangway.language.Formats;
import org.gangway.language.Reader;
import org.gangway.language.Text;
import org.gangway.language.Texts;

/** Says texts to whoever looks at the screen. */
public final class Say {

    private Say() {}

    public static String say(Text text) {
        return texts().say(text, reader());
    }

    public static Formats formats() {
        return texts().formats(reader());
    }

    /** In which language, formats and zone this session reads. */
    public static Reader reader() {
        return SessionReader.of(VaadinSession.getCurrent());
    }

    public static Texts texts() {
        return UI.getCurrent()
                .getInternals()
                .getSession()
                .getService()
                .getInstantiator()
                .getOrCreate(Texts.class);
    }
}
