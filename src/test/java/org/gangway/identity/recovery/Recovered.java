package org.gangway.identity.recovery;

import java.time.Instant;
import java.util.Optional;
import org.gangway.audit.UseCases;
import org.gangway.identity.CurrentUser;
import org.mockito.ArgumentMatchers;
import org.mockito.Mockito;
import org.springframework.security.authentication.ott.DefaultOneTimeToken;
import org.springframework.transaction.support.SimpleTransactionStatus;
import org.springframework.transaction.support.TransactionCallback;
import org.springframework.transaction.support.TransactionTemplate;

/** The entries of the log about lost passwords. */
public final class Recovered {

    private Recovered() {}

    public static void record(UseCases useCases) {
        var user = useCases.known(CurrentUser.class);
        var until = Instant.parse("2026-04-09T10:05:00Z");
        var tokens = Mockito.mock(ResetTokens.class);
        Mockito.when(tokens.generate(ArgumentMatchers.any()))
                .thenReturn(new DefaultOneTimeToken("secret", user.email(), until));
        Mockito.when(tokens.find("secret"))
                .thenReturn(Optional.of(new ResetTokens.OpenToken(user.email(), ResetOrigin.ADMINISTRATOR, until)));
        useCases.know(tokens);
        useCases.know(new Direct());
        useCases.of(ResetLinkService.class).linkFor(user.id());
        useCases.of(PasswordResetService.class).reset("secret", "three gulls on the quay");
    }

    /** Does what is to be done in a transaction without one. */
    private static final class Direct extends TransactionTemplate {

        private static final long serialVersionUID = 1L;

        @Override
        public <T> T execute(TransactionCallback<T> action) {
            return action.doInTransaction(new SimpleTransactionStatus());
        }
    }
}
