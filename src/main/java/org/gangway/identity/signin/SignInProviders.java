package org.gangway.identity.signin;

import java.util.List;
import java.util.stream.StreamSupport;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.stereotype.Component;

/** The OpenID Connect providers that are configured for this installation; none by default. */
@Component
public class SignInProviders {

    private final ObjectProvider<ClientRegistrationRepository> registrations;

    SignInProviders(ObjectProvider<ClientRegistrationRepository> registrations) {
        this.registrations = registrations;
    }

    public List<Link> links() {
        return registrations.getIfAvailable() instanceof Iterable<?> known
                ? StreamSupport.stream(known.spliterator(), false)
                        .map(ClientRegistration.class::cast)
                        .map(r -> new Link(r.getClientName(), "oauth2/authorization/" + r.getRegistrationId()))
                        .toList()
                : List.of();
    }

    /** Where to sign in with a provider. */
    public record Link(String name, String path) {}
}
