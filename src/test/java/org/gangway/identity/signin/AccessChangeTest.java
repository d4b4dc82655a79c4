package org.gangway.identity.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.gangway.identity.CurrentUser;
import org.gangway.identity.Role;
import org.gangway.identity.registration.PeopleService;
import org.gangway.testing.ModuleTest;
import org.gangway.testing.World;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.core.context.SecurityContextHolder;

/** What a session that is open already may do after its user's access was changed. */
@ModuleTest
class AccessChangeTest {

    @Autowired
    CurrentAuthorities watch;

    @Autowired
    PeopleService people;

    private final MockHttpServletRequest request = new MockHttpServletRequest();

    @AfterEach
    void leave() {
        Acting.asNobody();
    }

    private void nextClickOf(CurrentUser user) throws Exception {
        Acting.as(user);
        new SessionAuthorityFilter(watch).doFilter(request, new MockHttpServletResponse(), new MockFilterChain());
    }

    @Test
    void endsTheSessionOfSomebodyWhoseAccessWasTakenAway() throws Exception {
        var world = World.create();
        nextClickOf(world.clientMember());
        var session = (org.springframework.mock.web.MockHttpSession) request.getSession(true);
        Acting.as(world.manager());
        people.deactivate(world.clientMember().id());
        request.removeAttribute("org.gangway.identity.signin.SessionAuthorityFilter.FILTERED");

        nextClickOf(world.clientMember());

        assertThat(SecurityContextHolder.getContext().getAuthentication()).isNull();
        assertThat(session.isInvalid()).isTrue();
    }

    @Test
    void givesTheSessionTheNewRoles() throws Exception {
        var world = World.create();
        nextClickOf(world.clientMember());
        Acting.as(world.manager());
        people.giveRoles(world.clientMember().id(), Set.of(Role.FINANCE_CONTROLLER));

        nextClickOf(world.clientMember());

        assertThat(SecurityContextHolder.getContext().getAuthentication().getAuthorities())
                .extracting(Object::toString)
                .containsExactlyInAnyOrder("ROLE_MEMBER", "ROLE_FINANCE_CONTROLLER");
    }
}
