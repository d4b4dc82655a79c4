package org.gangway.identity.signin;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.SecurityFilterChain;

/**
 * Programs come in with a local account in every call (HTTP Basic), and no session is kept: so there is nothing that a
 * forged request could ride on. Wrong passwords count as at the sign-in form.
 */
@Configuration(proxyBeanMethods = false)
class ApiSecurityConfiguration {

    private static final String PATHS = "/api/**";
    private static final String SECONDS_TO_WAIT = "5";
    private static final String REALM = "Basic realm=\"Gangway\", charset=\"UTF-8\"";

    @Bean
    @Order(1)
    SecurityFilterChain apiSecurity(HttpSecurity http) {
        http.securityMatcher(PATHS)
                .authorizeHttpRequests(requests -> requests
                        // descriptions of the interface: nothing of anybody's is in them
                        .requestMatchers("/api/openapi/**", "/api/schema/**")
                        .permitAll()
                        .anyRequest()
                        .authenticated())
                .httpBasic(basic -> basic.authenticationEntryPoint((_, response, reason) -> refuse(response, reason)))
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .csrf(AbstractHttpConfigurer::disable);
        return http.build();
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
