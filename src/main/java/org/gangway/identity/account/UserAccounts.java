package org.gangway.identity.account;

import java.util.List;
import java.util.Optional;
import org.gangway.identity.EmailAddress;
import org.gangway.identity.PartyId;
import org.gangway.identity.UserId;
import org.springframework.data.repository.Repository;

/** Everybody who may sign in, or once might. */
public interface UserAccounts extends Repository<UserAccount, UserId> {

    UserAccount save(UserAccount account);

    Optional<UserAccount> findById(UserId id);

    Optional<UserAccount> findByEmail(EmailAddress email);

    List<UserAccount> findByPartyOrderByNameValue(PartyId party);

    long count();
}
