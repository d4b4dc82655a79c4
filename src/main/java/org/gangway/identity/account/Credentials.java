package org.gangway.identity.account;

import java.util.Optional;
import org.gangway.identity.UserId;
import org.springframework.data.repository.Repository;

/** The password hashes; readable only for their owner and for sign-in itself. */
public interface Credentials extends Repository<Credential, UserId> {

    Credential save(Credential credential);

    Optional<Credential> findById(UserId user);
}
