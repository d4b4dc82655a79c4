package org.gangway.identity.signin;

import java.util.List;
import java.util.Map;
import org.gangway.shared.Ordered;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Which provider may vouch for which addresses, as whoever runs the portal agreed with the companies. */
@Component
class SignOnRules {

    private static final SignOnTrust NONE = new SignOnTrust(List.of(), false, false);

    private final Map<String, SignOnTrust> trusts;

    @Autowired
    SignOnRules(Environment environment) {
        this(Binder.get(environment)
                .bind("gangway.signon", Bindable.mapOf(String.class, SignOnTrust.class))
                .orElse(Map.of()));
    }

    SignOnRules(Map<String, SignOnTrust> trusts) {
        this.trusts = Ordered.copyOf(trusts);
    }

    SignOnTrust of(String registration) {
        return trusts.getOrDefault(registration, NONE);
    }

    /** Whether whoever has that address comes in by a provider alone. */
    boolean excludesPassword(String email) {
        return trusts.values().stream().anyMatch(trust -> trust.only() && trust.covers(email));
    }
}
