package org.gangway.identity.signin;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.gangway.identity.CurrentUser;
import org.gangway.identity.Role;
import org.gangway.identity.Roles;
import org.gangway.identity.UserPrincipal;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.userdetails.UserDetails;

/** The principal of a session: somebody whose password or provider was checked. */
record SignedInPrincipal(CurrentUser user, int accessStamp) implements UserDetails, UserPrincipal {

    private static final long serialVersionUID = 1L;

    @Override
    public Collection<? extends GrantedAuthority> getAuthorities() {
        return authorities(user);
    }

    static List<SimpleGrantedAuthority> authorities(CurrentUser user) {
        var general = Stream.of(
                        Roles.MEMBER,
                        user.readsVendors() ? Roles.VENDOR_READER : "",
                        user.readsClients() ? Roles.CLIENT_READER : "")
                .filter(role -> !role.isEmpty());
        return Stream.concat(general, user.roles().stream().map(Role::name))
                .map(role -> new SimpleGrantedAuthority("ROLE_" + role))
                .toList();
    }

    @Override
    public String getPassword() {
        return "";
    }

    @Override
    public String getUsername() {
        return user.email();
    }
}
