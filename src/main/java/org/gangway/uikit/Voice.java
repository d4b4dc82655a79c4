package org.gangway.uikit;

import com.vaadin.flow.server.VaadinSession;
import java.io.IOException;
import org.gangway.language.ReaderProfile;
import org.gangway.language.Texts;

/** The texts and whoever they are said to: those of the session, or what was passed on to work outside of it. */
record Voice(Texts texts, ReaderProfile reader) {

    private static final ScopedValue<Voice> PASSED_ON = ScopedValue.newInstance();

    @FunctionalInterface
    interface Work {
        void run() throws IOException;
    }

    static Voice current() {
        return PASSED_ON.isBound() ? PASSED_ON.get() : ofSession(VaadinSession.getCurrent());
    }

    private static Voice ofSession(VaadinSession session) {
        var texts = session.getService().getInstantiator().getOrCreate(Texts.class);
        return new Voice(texts, SessionReader.of(session));
    }

    /** While the work is done, {@link ScreenTexts} says everything in this voice. */
    void speak(Work work) throws IOException {
        ScopedValue.where(PASSED_ON, this).<@org.jspecify.annotations.Nullable Void, IOException>call(() -> {
            work.run();
            return null;
        });
    }
}
