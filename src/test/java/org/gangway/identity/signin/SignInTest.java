package org.gangway.identity.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Set;
import java.util.UUID;
import org.gangway.identity.Role;
import org.gangway.identity.UserPrincipal;
import org.gangway.identity.account.AccountService;
import org.gangway.identity.registration.FirstAdministrator;
import org.gangway.identity.registration.FirstRunCode;
import org.gangway.identity.registration.NewInvitation;
import org.gangway.identity.registration.PeopleService;
import org.gangway.identity.registration.RegistrationService;
import org.gangway.shared.RuleViolation;
import org.gangway.testing.ModuleTest;
import org.gangway.testing.World;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.config.oauth2.client.CommonOAuth2Provider;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.InMemoryClientRegistrationRepository;
import org.springframework.security.web.authentication.WebAuthenticationDetails;

@ModuleTest
class SignInTest {

    @Autowired
    LocalSignIn signIn;

    @Autowired
    PeopleService people;

    @Autowired
    RegistrationService entrance;

    @Autowired
    AccountService accounts;

    @Autowired
    FirstRunCode code;

    @SuppressWarnings("NullAway.Init") // made before each test
    private World world;

    private String email = "";

    @BeforeEach
    void invite() {
        world = World.create();
        Acting.as(world.manager());
        email = UUID.randomUUID() + "@people.example";
        var link = people.invite(new NewInvitation(email, "Nina Lund", Set.of(Role.COMMITTEE_MEMBER)));
        Acting.asNobody();
        entrance.accept(link.token(), "Nina Lund", "a sentence to remember");
    }

    @AfterEach
    void leave() {
        Acting.asNobody();
    }

    @Test
    void letsInWhoKnowsThePassword() {
        var result = signIn.authenticate(attempt("a sentence to remember"));

        assertThat(result.isAuthenticated()).isTrue();
        assertThat(result.getAuthorities())
                .extracting(Object::toString)
                .containsExactlyInAnyOrder("ROLE_MEMBER", "ROLE_COMMITTEE_MEMBER");
    }

    @Test
    void refusesAnotherPassword() {
        assertThatExceptionOfType(BadCredentialsException.class)
                .isThrownBy(() -> signIn.authenticate(attempt("another sentence")));
    }

    @Test
    void makesGuessersWaitEvenWhenTheyFinallyKnowIt() {
        for (var guess = 0; guess < SignInGuard.FREE_FAILURES; guess++) {
            assertThatExceptionOfType(BadCredentialsException.class)
                    .isThrownBy(() -> signIn.authenticate(attempt("a wrong sentence")));
        }

        assertThatExceptionOfType(LockedException.class)
                .isThrownBy(() -> signIn.authenticate(attempt("a sentence to remember")));
    }

    @Test
    void doesNotMakeTheOwnerWaitForGuessersElsewhere() {
        assertThat(signIn.authenticate(from("192.0.2.1", "a sentence to remember"))
                        .isAuthenticated())
                .isTrue();
        for (var guess = 0; guess < SignInGuard.FAILURES_FROM_ANYWHERE; guess++) {
            var address = "203.0.113." + guess;
            assertThatExceptionOfType(BadCredentialsException.class)
                    .isThrownBy(() -> signIn.authenticate(from(address, "a wrong sentence")));
        }

        assertThatExceptionOfType(LockedException.class)
                .isThrownBy(() -> signIn.authenticate(from("198.51.100.7", "a wrong sentence")));
        assertThat(signIn.authenticate(from("192.0.2.1", "a sentence to remember"))
                        .isAuthenticated())
                .isTrue();
    }

    @Test
    void refusesWhoeverLostAccess() {
        Acting.as(world.manager());
        var nina = people.ownPeople().stream()
                .filter(person -> person.email().equals(email))
                .findFirst()
                .orElseThrow();
        people.deactivate(nina.id());
        Acting.asNobody();

        assertThatExceptionOfType(BadCredentialsException.class)
                .isThrownBy(() -> signIn.authenticate(attempt("a sentence to remember")));
    }

    @Test
    void asksForTheNewPasswordAfterAChange() {
        Acting.as(((UserPrincipal)
                        signIn.authenticate(attempt("a sentence to remember")).getPrincipal())
                .user());
        accounts.changePassword("a sentence to remember", "another sentence to keep");
        Acting.asNobody();

        assertThatExceptionOfType(BadCredentialsException.class)
                .isThrownBy(() -> signIn.authenticate(attempt("a sentence to remember")));
        assertThat(signIn.authenticate(attempt("another sentence to keep")).isAuthenticated())
                .isTrue();
    }

    @Test
    void opensAPortalOnlyOnce() {
        var first = new FirstAdministrator("Other A/S", "DK", "Per Sand", email + ".dk", "a sentence to remember");

        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> entrance.begin(code.printed(), first))
                .extracting(RuleViolation::rule)
                .isEqualTo("identity.not-first-run");
    }

    @Test
    void opensAPortalOnlyWithItsCode() {
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> code.require("GUESSED"))
                .extracting(RuleViolation::rule)
                .isEqualTo("identity.first-run-code-wrong");
    }

    @Test
    void offersTheProvidersThatAreConfigured() {
        var beans = new DefaultListableBeanFactory();
        var registration = CommonOAuth2Provider.GOOGLE
                .getBuilder("works")
                .clientId("id")
                .clientName("Works account")
                .build();
        beans.registerSingleton("registrations", new InMemoryClientRegistrationRepository(registration));
        var providers = new SignInProviders(beans.getBeanProvider(ClientRegistrationRepository.class));

        assertThat(providers.links())
                .containsExactly(new SignInProviders.Link("Works account", "oauth2/authorization/works"));
    }

    private UsernamePasswordAuthenticationToken from(String address, String password) {
        var request = new MockHttpServletRequest();
        request.setRemoteAddr(address);
        var attempt = attempt(password);
        attempt.setDetails(new WebAuthenticationDetails(request));
        return attempt;
    }

    private UsernamePasswordAuthenticationToken attempt(String password) {
        return UsernamePasswordAuthenticationToken.unauthenticated(email, password);
    }
}
