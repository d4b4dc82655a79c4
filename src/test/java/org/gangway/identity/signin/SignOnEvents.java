package org.gangway.identity.signin;

import java.util.List;
import java.util.Optional;
import org.gangway.audit.UseCases;
import org.gangway.identity.CurrentUser;
import org.gangway.identity.account.AccountAccess;
import org.gangway.identity.party.SessionRules;
import org.mockito.ArgumentMatchers;
import org.mockito.Mockito;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;
import org.springframework.security.oauth2.core.oidc.user.DefaultOidcUser;

/** Does what the first login by a provider leaves in the log. */
public final class SignOnEvents {

    private SignOnEvents() {}

    public static void record(UseCases useCases) {
        var identities = useCases.know(Mockito.mock(ProviderIdentities.class));
        Mockito.when(identities.find(ArgumentMatchers.any())).thenReturn(Optional.empty());
        useCases.know(new AccountAccess(useCases.known(CurrentUser.class), 0, new SessionRules(15, 8)));
        var token = OidcIdToken.withTokenValue("opaque")
                .issuer("https://login.nordlys.example")
                .subject("0f6c")
                .claim("email", "lise@nordlys.example")
                .claim("email_verified", true)
                .build();
        useCases.of(ProviderSignIn.class)
                .access(
                        new DefaultOidcUser(List.of(), token),
                        new SignOnTrust(List.of("nordlys.example"), false, false));
    }
}
