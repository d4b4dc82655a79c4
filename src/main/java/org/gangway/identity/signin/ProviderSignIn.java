package org.gangway.identity.signin;

import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import org.gangway.identity.CurrentUser;
import org.gangway.identity.SystemWork;
import org.gangway.identity.UserPrincipal;
import org.gangway.identity.account.AccountDirectory;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserRequest;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserService;
import org.springframework.security.oauth2.client.userinfo.OAuth2UserService;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;
import org.springframework.security.oauth2.core.oidc.OidcUserInfo;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Lets somebody in whom an OpenID Connect provider vouches for, if we know that address. */
@Component
class ProviderSignIn implements OAuth2UserService<OidcUserRequest, OidcUser> {

    private final OidcUserService provider = new OidcUserService();
    private final AccountDirectory accounts;
    private final TransactionTemplate transaction;

    ProviderSignIn(AccountDirectory accounts, TransactionTemplate transaction) {
        this.accounts = accounts;
        this.transaction = transaction;
    }

    @Override
    public OidcUser loadUser(OidcUserRequest request) {
        var outsider = provider.loadUser(request);
        if (!Boolean.TRUE.equals(outsider.getEmailVerified())) {
            throw refused("address_not_verified");
        }
        var email = Objects.requireNonNullElse(outsider.getEmail(), "");
        var access = SystemWork.call(() -> Objects.requireNonNull(
                        transaction.execute(_ -> accounts.byEmail(email).flatMap(user -> accounts.access(user.id())))))
                .orElseThrow(() -> refused("unknown_address"));
        return new KnownOidcUser(access.user(), access.stamp(), outsider);
    }

    private static OAuth2AuthenticationException refused(String reason) {
        return new OAuth2AuthenticationException(new OAuth2Error(reason));
    }

    record KnownOidcUser(CurrentUser user, int accessStamp, OidcUser outsider) implements OidcUser, UserPrincipal {

        @Override
        public Map<String, Object> getClaims() {
            return outsider.getClaims();
        }

        @Override
        public @Nullable OidcUserInfo getUserInfo() {
            return outsider.getUserInfo();
        }

        @Override
        public OidcIdToken getIdToken() {
            return outsider.getIdToken();
        }

        @Override
        public Map<String, Object> getAttributes() {
            return outsider.getAttributes();
        }

        @Override
        public Collection<? extends GrantedAuthority> getAuthorities() {
            return SignedInPrincipal.authorities(user);
        }

        @Override
        public String getName() {
            return user.email();
        }
    }
}
