package org.gangway.identity.signin;

import com.vaadin.flow.spring.security.VaadinSecurityConfigurer;
import java.time.Clock;
import org.gangway.identity.IdentityRoutes;
import org.gangway.identity.PortalClock;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.method.configuration.EnableMethodSecurity;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;

/** Who gets in, and how. */
@Configuration(proxyBeanMethods = false)
@EnableMethodSecurity
class SecurityConfiguration {

    @Bean
    SecurityFilterChain security(
            HttpSecurity http,
            LocalSignIn local,
            ProviderSignIn provided,
            CurrentAuthorities watch,
            ObjectProvider<ClientRegistrationRepository> providers) {
        http.authenticationProvider(local);
        http.addFilterBefore(new SessionAuthorityFilter(watch), AuthorizationFilter.class);
        http.authorizeHttpRequests(requests -> requests.requestMatchers("/styles/**", "/icons/**", "/favicon.ico")
                .permitAll());
        if (providers.getIfAvailable() != null) {
            http.oauth2Login(login -> login.loginPage("/" + IdentityRoutes.LOGIN)
                    .userInfoEndpoint(user -> user.oidcUserService(provided)));
        }
        // an address that leads nowhere is answered by a page that says so, not by an empty refusal
        http.with(
                VaadinSecurityConfigurer.vaadin(),
                vaadin -> vaadin.loginView("/" + IdentityRoutes.LOGIN, "/" + IdentityRoutes.LOGIN)
                        .anyRequest(AuthorizeHttpRequestsConfigurer.AuthorizedUrl::authenticated));
        return http.build();
    }

    /** Argon2id with the parameters that Spring Security 5.8 and later take from OWASP's advice. */
    @Bean
    PasswordEncoder passwords() {
        return Argon2PasswordEncoder.defaultsForSpringSecurity_v5_8();
    }

    @Bean
    Clock clock() {
        return new PortalClock();
    }
}
