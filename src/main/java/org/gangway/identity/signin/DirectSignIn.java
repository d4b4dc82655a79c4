package org.gangway.identity.signin;

import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.VaadinServletResponse;
import java.util.Objects;
import org.gangway.identity.PersonId;
import org.gangway.identity.SystemWork;
import org.gangway.identity.account.AccountDirectory;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Signs in whoever has just proved who they are on a page, so that they need not type the new password again. */
@Component
public class DirectSignIn {

    private final AccountDirectory accounts;
    private final TransactionTemplate transaction;

    DirectSignIn(AccountDirectory accounts, TransactionTemplate transaction) {
        this.accounts = accounts;
        this.transaction = transaction;
    }

    /** From the next request of this session on; the session gets another id, which nobody else can know. */
    public void as(PersonId id) {
        var access = SystemWork.call(() -> Objects.requireNonNull(transaction.execute(_ -> accounts.access(id))))
                .orElseThrow();
        var principal = new SignedInPrincipal(access.user(), access.stamp());
        var authentication =
                UsernamePasswordAuthenticationToken.authenticated(principal, null, principal.getAuthorities());
        var request = VaadinServletRequest.getCurrent().getHttpServletRequest();
        var response = VaadinServletResponse.getCurrent().getHttpServletResponse();
        request.getSession();
        request.changeSessionId();
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(authentication);
        SecurityContextHolder.setContext(context);
        new HttpSessionSecurityContextRepository().saveContext(context, request, response);
    }
}
