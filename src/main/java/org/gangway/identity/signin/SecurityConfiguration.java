package org.gangway.identity.signin;

import com.vaadin.flow.spring.security.RequestUtil;
import com.vaadin.flow.spring.security.VaadinSecurityConfigurer;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import org.gangway.identity.IdentityRoutes;
import org.gangway.identity.PortalClock;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpStatus;
import org.springframework.security.config.annotation.method.configuration.EnableMethodSecurity;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.authentication.HttpStatusEntryPoint;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.AndRequestMatcher;
import org.springframework.security.web.util.matcher.AnyRequestMatcher;
import org.springframework.security.web.util.matcher.NegatedRequestMatcher;

/** Who gets in, and how. */
@Configuration(proxyBeanMethods = false)
@EnableMethodSecurity
class SecurityConfiguration {

    @Bean
    SecurityFilterChain security(
            HttpSecurity http,
            ProviderSignIn provided,
            CurrentAuthorities watch,
            Clock clock,
            RequestUtil requests,
            ObjectProvider<ClientRegistrationRepository> providers) {
        var atLogin = PathPatternRequestMatcher.withDefaults().matcher("/" + IdentityRoutes.LOGIN);
        // whoever sends the form has seen the page; calls of the framework carry a token of their own
        http.csrf(csrf -> csrf.ignoringRequestMatchers(
                new AndRequestMatcher(requests::isFrameworkInternalRequest, new NegatedRequestMatcher(atLogin))));
        http.formLogin(
                form -> form.loginPage("/" + IdentityRoutes.LOGIN).failureHandler(SecurityConfiguration::refuse));
        http.addFilterBefore(new SessionAuthorityFilter(watch, clock), AuthorizationFilter.class);
        // what went wrong is answered as what it was, also to whoever is not signed in
        http.authorizeHttpRequests(rules -> rules.dispatcherTypeMatchers(DispatcherType.ERROR)
                .permitAll()
                .requestMatchers("/styles/**", "/icons/**", "/favicon.ico")
                .permitAll());
        if (providers.getIfAvailable() != null) {
            http.oauth2Login(login -> login.loginPage("/" + IdentityRoutes.LOGIN)
                    .userInfoEndpoint(user -> user.oidcUserService(provided)));
        }
        // an address that leads nowhere is answered by a page that says so, not by an empty refusal
        http.with(
                VaadinSecurityConfigurer.vaadin(),
                vaadin -> vaadin.enableCsrfConfiguration(false)
                        .loginView("/" + IdentityRoutes.LOGIN, "/" + IdentityRoutes.LOGIN)
                        .anyRequest(AuthorizeHttpRequestsConfigurer.AuthorizedUrl::authenticated));
        http.exceptionHandling(failures -> failures.defaultAuthenticationEntryPointFor(
                        new HttpStatusEntryPoint(HttpStatus.UNAUTHORIZED), requests::isFrameworkInternalRequest)
                .defaultAuthenticationEntryPointFor(new LoginEntryPoint(), AnyRequestMatcher.INSTANCE)
                .accessDeniedHandler(new StaleFormHandler(atLogin)));
        return http.build();
    }

    private static void refuse(HttpServletRequest request, HttpServletResponse response, AuthenticationException reason)
            throws IOException {
        var answer = reason instanceof TooManySignIns ? IdentityRoutes.BUSY : IdentityRoutes.ERROR;
        response.sendRedirect(request.getContextPath() + "/" + IdentityRoutes.LOGIN + "?" + answer);
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
