package org.gangway.identity.registration;

import java.util.List;
import org.gangway.database.StartupMessage;
import org.springframework.stereotype.Component;

/** Prints the one-time code while nobody can sign in. */
@Component
class FirstRunGreeting implements StartupMessage {

    private final RegistrationService entrance;
    private final FirstRunCode code;

    FirstRunGreeting(RegistrationService entrance, FirstRunCode code) {
        this.entrance = entrance;
        this.code = code;
    }

    @Override
    public List<String> lines() {
        return entrance.isFirstRun()
                ? List.of("Nobody can log in yet. Open the address and use this one-time code: " + code.printed())
                : List.of();
    }
}
