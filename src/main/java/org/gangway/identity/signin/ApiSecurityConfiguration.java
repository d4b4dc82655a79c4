package org.gangway.identity.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import org.gangway.identity.program.ProgramEntrance;
import org.gangway.identity.program.ProgramScope;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.www.BasicAuthenticationFilter;

/**
 * Programs come in with a token in every call, and no session is kept: so there is nothing that a forged request could ride on. A local
 * account (HTTP Basic) is enough for what reads nothing; wrong passwords count as at the sign-in form.
 */
@Configuration(proxyBeanMethods = false)
class ApiSecurityConfiguration {

    private static final String PATHS = "/api/**";
    private static final String SECONDS_TO_WAIT = "5";
    private static final String REALM = "Basic realm=\"Gangway\", charset=\"UTF-8\"";

    @Bean
    @Order(1)
    SecurityFilterChain apiSecurity(
            HttpSecurity http,
            ProgramEntrance entrance,
            Clock clock,
            @Value("${gangway.api.rate:120}") int mostCallsAMinute) {
        http.addFilterBefore(
                new ProgramFilter(entrance, new CallRates(mostCallsAMinute, clock)), BasicAuthenticationFilter.class);
        http.securityMatcher(PATHS)
                .authorizeHttpRequests(requests -> requests
                        // descriptions of the interface: nothing of anybody's is in them
                        .requestMatchers("/api/openapi/**", "/api/schema/**")
                        .permitAll()
                        .requestMatchers("/api/engagements/**")
                        .hasAuthority(ProgramScope.READ.authority())
                        .requestMatchers(ApiSecurityConfiguration::isOfProgramWithout)
                        .denyAll()
                        .anyRequest()
                        .authenticated())
                .httpBasic(basic -> basic.authenticationEntryPoint((_, response, reason) -> refuse(response, reason)))
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .csrf(AbstractHttpConfigurer::disable);
        return http.build();
    }

    /** A token opens nothing beyond its scopes; whoever comes in with an account has none. */
    private static boolean isOfProgramWithout(HttpServletRequest call) {
        var caller = SecurityContextHolder.getContext().getAuthentication();
        return call.getRequestURI().startsWith(call.getContextPath() + "/api/settlement-previews")
                && caller != null
                && caller.getPrincipal() instanceof ProgramPrincipal
                && caller.getAuthorities().stream()
                        .noneMatch(it -> ProgramScope.PREVIEW.authority().equals(it.getAuthority()));
    }

    private static void refuse(HttpServletResponse response, AuthenticationException reason) {
        if (reason instanceof TooManySignIns) {
            response.setHeader(HttpHeaders.RETRY_AFTER, SECONDS_TO_WAIT);
            response.setStatus(HttpStatus.TOO_MANY_REQUESTS.value());
            return;
        }
        response.setHeader(HttpHeaders.WWW_AUTHENTICATE, REALM);
        response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
    }
}
