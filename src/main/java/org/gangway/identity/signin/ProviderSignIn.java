package org.gangway.identity.signin;

import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import org.gangway.identity.AccountChanged;
import org.gangway.identity.CurrentUser;
import org.gangway.identity.PersonId;
import org.gangway.identity.SystemWork;
import org.gangway.identity.UserPrincipal;
import org.gangway.identity.account.AccountAccess;
import org.gangway.identity.account.AccountDirectory;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
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

/** Lets somebody in whom an OpenID Connect provider vouches for, if it may vouch for them and we know them. */
@Component
class ProviderSignIn implements OAuth2UserService<OidcUserRequest, OidcUser> {

    private final OidcUserService provider = new OidcUserService();
    private final AccountDirectory accounts;
    private final ProviderIdentities identities;
    private final SignOnRules rules;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;

    ProviderSignIn(
            AccountDirectory accounts,
            ProviderIdentities identities,
            SignOnRules rules,
            ApplicationEventPublisher events,
            TransactionTemplate transaction) {
        this.accounts = accounts;
        this.identities = identities;
        this.rules = rules;
        this.events = events;
        this.transaction = transaction;
    }

    @Override
    public OidcUser loadUser(OidcUserRequest request) {
        var outsider = provider.loadUser(request);
        var trust = rules.of(request.getClientRegistration().getRegistrationId());
        var access = SystemWork.call(() -> Objects.requireNonNull(transaction.execute(_ -> access(outsider, trust))));
        return new KnownOidcUser(access.user(), access.stamp(), outsider);
    }

    /** Who was here before is known by their subject, whatever their address is by now. */
    AccountAccess access(OidcUser outsider, SignOnTrust trust) {
        var person = identities.find(outsider).orElseGet(() -> linked(outsider, trust));
        return accounts.access(person).orElseThrow(() -> refused("no_access"));
    }

    private PersonId linked(OidcUser outsider, SignOnTrust trust) {
        var email = vouchedFor(outsider, trust);
        var user = accounts.byEmail(email).orElseThrow(() -> refused("unknown_address"));
        if (identities.isLinked(user.id(), outsider)) {
            throw refused("address_of_somebody_else");
        }
        identities.link(user.id(), outsider);
        events.publishEvent(new AccountChanged(
                "identity.sign-on-linked",
                user.id().value(),
                Map.of(),
                Map.of("email", user.email(), "issuer", ProviderIdentities.issuer(outsider)),
                user));
        return user.id();
    }

    /** The address, if this provider may vouch for it and does. */
    private static String vouchedFor(OidcUser outsider, SignOnTrust trust) {
        var stated = Objects.requireNonNullElse(outsider.getEmail(), "");
        var email = stated.isEmpty() && trust.unverified()
                ? Objects.requireNonNullElse(outsider.getPreferredUsername(), "")
                : stated;
        if (!trust.covers(email)) {
            throw refused("address_of_another_company");
        }
        var denied = Boolean.FALSE.equals(outsider.getEmailVerified());
        if (denied || (!trust.unverified() && !Boolean.TRUE.equals(outsider.getEmailVerified()))) {
            throw refused("address_not_verified");
        }
        return email;
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
