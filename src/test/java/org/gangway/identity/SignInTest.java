package org.gangway.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Set;
import java.util.UUID;
import org.gangway.testing.ModuleTest;
import org.gangway.testing.World;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;

@ModuleTest
class SignInTest {

    @Autowired
    LocalSignIn signIn;

    @Autowired
    PeopleService people;

    @Autowired
    EntranceService entrance;

    private String email = "";

    @BeforeEach
    void invite() {
        Acting.as(World.create().manager());
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

    private UsernamePasswordAuthenticationToken attempt(String password) {
        return UsernamePasswordAuthenticationToken.unauthenticated(email, password);
    }
}
